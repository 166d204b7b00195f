-- AlterTable
ALTER TABLE "assignments" ADD COLUMN     "carried_from_id" UUID;

-- CreateIndex
CREATE UNIQUE INDEX "assignments_carried_from_id_key" ON "assignments"("carried_from_id");

-- AddForeignKey
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_carried_from_id_fkey" FOREIGN KEY ("carried_from_id") REFERENCES "assignments"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What was open when its assessment was closed has ended with it.
UPDATE "assignments" t SET "ended" = 'closed', "ended_at" = a."closed_at"
FROM "assessments" a WHERE a."id" = t."assessment_id" AND a."closed_at" IS NOT NULL AND t."ended" IS NULL;
