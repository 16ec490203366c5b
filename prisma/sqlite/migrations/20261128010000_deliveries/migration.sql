-- AlterTable
ALTER TABLE "Room" ADD COLUMN "personId" TEXT;
ALTER TABLE "Room" ADD COLUMN "usedAt" DATETIME;

-- AlterTable
ALTER TABLE "Delivery" ADD COLUMN "slot" TEXT;
ALTER TABLE "Delivery" ADD COLUMN "manner" TEXT NOT NULL DEFAULT 'unasked';
ALTER TABLE "Delivery" ADD COLUMN "notAfter" DATETIME;
ALTER TABLE "Delivery" ADD COLUMN "overAt" DATETIME;

-- DropIndex
DROP INDEX "Delivery_sentAt_dueAt_idx";

-- CreateIndex
CREATE INDEX "Room_personId_usedAt_idx" ON "Room"("personId", "usedAt");

-- CreateIndex
CREATE INDEX "Delivery_overAt_dueAt_idx" ON "Delivery"("overAt", "dueAt");

-- CreateIndex
CREATE INDEX "Delivery_roomId_dueAt_idx" ON "Delivery"("roomId", "dueAt");
