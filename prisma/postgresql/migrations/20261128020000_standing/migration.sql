-- AlterTable
ALTER TABLE "LiveCount" DROP COLUMN "messageRef",
ADD COLUMN     "finishedById" TEXT,
ADD COLUMN     "givenUpAt" TIMESTAMP(3),
ADD COLUMN     "lastAt" TIMESTAMP(3),
ADD COLUMN     "lastBucket" TEXT,
ADD COLUMN     "lastById" TEXT,
ADD COLUMN     "lastChange" INTEGER;

-- CreateTable
CREATE TABLE "StandingMessage" (
    "roomId" TEXT NOT NULL,
    "slot" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "language" TEXT,
    "keptAt" TIMESTAMP(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 0,
    "dueSince" TIMESTAMP(3),
    "claimedBy" TEXT,
    "leaseUntil" TIMESTAMP(3),

    CONSTRAINT "StandingMessage_pkey" PRIMARY KEY ("roomId","slot")
);

-- CreateIndex
CREATE INDEX "StandingMessage_kind_subject_idx" ON "StandingMessage"("kind", "subject");

-- CreateIndex
CREATE INDEX "StandingMessage_dueSince_idx" ON "StandingMessage"("dueSince");

-- CreateIndex
CREATE INDEX "StandingMessage_keptAt_idx" ON "StandingMessage"("keptAt");
