-- AlterTable
ALTER TABLE "people" ADD COLUMN     "email_proved" BOOLEAN NOT NULL DEFAULT true;
