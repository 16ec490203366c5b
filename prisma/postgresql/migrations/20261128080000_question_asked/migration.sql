-- AlterTable
ALTER TABLE "ReflectionQuestion" ADD COLUMN     "askedAt" TIMESTAMP(3);
