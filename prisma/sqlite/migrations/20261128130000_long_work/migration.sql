-- CreateTable
CREATE TABLE "Job" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "key" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "params" JSONB,
    "personId" TEXT NOT NULL,
    "roomId" TEXT NOT NULL,
    "askedAt" DATETIME NOT NULL,
    "replyTo" JSONB,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "claimedBy" TEXT,
    "leaseUntil" DATETIME,
    "endedAt" DATETIME,
    "facts" JSONB
);

-- CreateTable
CREATE TABLE "KeptFile" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "personId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "mediaType" TEXT NOT NULL,
    "bytes" INTEGER NOT NULL DEFAULT 0,
    "keptAt" DATETIME NOT NULL,
    "wholeAt" DATETIME,
    "expiresAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "KeptFilePart" (
    "fileId" TEXT NOT NULL,
    "part" INTEGER NOT NULL,
    "content" BLOB NOT NULL,

    PRIMARY KEY ("fileId", "part")
);

-- CreateIndex
CREATE UNIQUE INDEX "Job_key_key" ON "Job"("key");

-- CreateIndex
CREATE INDEX "Job_endedAt_askedAt_idx" ON "Job"("endedAt", "askedAt");

-- CreateIndex
CREATE INDEX "Job_personId_idx" ON "Job"("personId");

-- CreateIndex
CREATE INDEX "KeptFile_personId_idx" ON "KeptFile"("personId");

-- CreateIndex
CREATE INDEX "KeptFile_expiresAt_idx" ON "KeptFile"("expiresAt");


