-- AlterTable
ALTER TABLE "ActivityType" ADD COLUMN     "field" TEXT;
