-- AlterTable
ALTER TABLE "Activity" ADD COLUMN "confirmed" JSONB;

-- CreateIndex
CREATE INDEX "Activity_centreId_type_onDate_idx" ON "Activity"("centreId", "type", "onDate");
