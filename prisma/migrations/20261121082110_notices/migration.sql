-- DropIndex
DROP INDEX "notices_person_id_at_idx";

-- AlterTable
ALTER TABLE "notices" ADD COLUMN     "urgent" BOOLEAN NOT NULL DEFAULT false;

-- CreateIndex
CREATE INDEX "notices_person_id_id_idx" ON "notices"("person_id", "id");

-- CreateIndex
CREATE INDEX "notices_person_id_read_at_idx" ON "notices"("person_id", "read_at");
