-- AlterTable
ALTER TABLE "Job" ADD COLUMN "reached" JSONB;

-- AlterTable
ALTER TABLE "KeptFile" ADD COLUMN "scopeId" TEXT;
