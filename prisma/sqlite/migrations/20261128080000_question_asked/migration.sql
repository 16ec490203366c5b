-- AlterTable
ALTER TABLE "ReflectionQuestion" ADD COLUMN  "askedAt" DATETIME;
