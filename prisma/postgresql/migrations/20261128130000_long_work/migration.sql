-- CreateTable
CREATE TABLE "Job" (
    "id" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "params" JSONB,
    "personId" TEXT NOT NULL,
    "roomId" TEXT NOT NULL,
    "askedAt" TIMESTAMP(3) NOT NULL,
    "replyTo" JSONB,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "claimedBy" TEXT,
    "leaseUntil" TIMESTAMP(3),
    "endedAt" TIMESTAMP(3),
    "facts" JSONB,

    CONSTRAINT "Job_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "KeptFile" (
    "id" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "mediaType" TEXT NOT NULL,
    "bytes" INTEGER NOT NULL DEFAULT 0,
    "keptAt" TIMESTAMP(3) NOT NULL,
    "wholeAt" TIMESTAMP(3),
    "expiresAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "KeptFile_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "KeptFilePart" (
    "fileId" TEXT NOT NULL,
    "part" INTEGER NOT NULL,
    "content" BYTEA NOT NULL,

    CONSTRAINT "KeptFilePart_pkey" PRIMARY KEY ("fileId","part")
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


