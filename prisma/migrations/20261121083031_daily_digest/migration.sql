-- AlterTable
ALTER TABLE "people" ADD COLUMN     "digest_on" DATE;
