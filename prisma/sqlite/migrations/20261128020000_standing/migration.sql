-- CreateTable
CREATE TABLE "StandingMessage" (
    "roomId" TEXT NOT NULL,
    "slot" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "language" TEXT,
    "keptAt" DATETIME NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 0,
    "dueSince" DATETIME,
    "claimedBy" TEXT,
    "leaseUntil" DATETIME,

    PRIMARY KEY ("roomId", "slot")
);

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_LiveCount" (
    "centreId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "roomId" TEXT NOT NULL,
    "type" TEXT,
    "title" TEXT,
    "startedById" TEXT NOT NULL,
    "startedAt" DATETIME NOT NULL,
    "girls" INTEGER NOT NULL DEFAULT 0,
    "boys" INTEGER NOT NULL DEFAULT 0,
    "nonbinary" INTEGER NOT NULL DEFAULT 0,
    "unknown" INTEGER NOT NULL DEFAULT 0,
    "volunteers" INTEGER NOT NULL DEFAULT 0,
    "presses" INTEGER NOT NULL DEFAULT 0,
    "lastById" TEXT,
    "lastBucket" TEXT,
    "lastChange" INTEGER,
    "lastAt" DATETIME,
    "finishedAt" DATETIME,
    "finishedById" TEXT,
    "activityId" TEXT,
    "givenUpAt" DATETIME,

    PRIMARY KEY ("centreId", "id")
);
INSERT INTO "new_LiveCount" ("activityId", "boys", "centreId", "finishedAt", "girls", "id", "nonbinary", "presses", "roomId", "startedAt", "startedById", "title", "type", "unknown", "volunteers") SELECT "activityId", "boys", "centreId", "finishedAt", "girls", "id", "nonbinary", "presses", "roomId", "startedAt", "startedById", "title", "type", "unknown", "volunteers" FROM "LiveCount";
DROP TABLE "LiveCount";
ALTER TABLE "new_LiveCount" RENAME TO "LiveCount";
CREATE INDEX "LiveCount_roomId_idx" ON "LiveCount"("roomId");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE INDEX "StandingMessage_kind_subject_idx" ON "StandingMessage"("kind", "subject");

-- CreateIndex
CREATE INDEX "StandingMessage_dueSince_idx" ON "StandingMessage"("dueSince");

-- CreateIndex
CREATE INDEX "StandingMessage_keptAt_idx" ON "StandingMessage"("keptAt");
