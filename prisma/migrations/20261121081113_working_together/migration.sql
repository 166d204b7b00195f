-- AlterTable
ALTER TABLE "assessments" ADD COLUMN     "carried_from_id" UUID,
ADD COLUMN     "closed_at" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "invitations" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "message" TEXT,
    "invited_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "invited_by_id" UUID NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "ended" TEXT,
    "ended_at" TIMESTAMPTZ(3),
    "ended_by_id" UUID,

    CONSTRAINT "invitations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "assignments" (
    "id" UUID NOT NULL,
    "assessment_id" UUID NOT NULL,
    "section_id" TEXT,
    "requirement_id" TEXT,
    "scope" TEXT,
    "person_id" UUID,
    "invitation_id" UUID,
    "due_on" DATE,
    "note" TEXT,
    "assigned_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "assigned_by_id" UUID NOT NULL,
    "ended" TEXT,
    "ended_at" TIMESTAMPTZ(3),
    "ended_by_id" UUID,
    "end_note" TEXT,

    CONSTRAINT "assignments_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "comments" (
    "id" UUID NOT NULL,
    "assessment_id" UUID NOT NULL,
    "requirement_id" TEXT NOT NULL,
    "replies_to_id" UUID,
    "text" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "by_id" UUID NOT NULL,
    "resolved_at" TIMESTAMPTZ(3),
    "resolved_by_id" UUID,

    CONSTRAINT "comments_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mentions" (
    "comment_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,

    CONSTRAINT "mentions_pkey" PRIMARY KEY ("comment_id","person_id")
);

-- CreateTable
CREATE TABLE "evidence" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "scope" TEXT NOT NULL,
    "certificate" JSONB,
    "valid_from" DATE,
    "valid_until" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by_id" UUID NOT NULL,
    "deleted_at" TIMESTAMPTZ(3),

    CONSTRAINT "evidence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "evidence_versions" (
    "evidence_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "by_id" UUID NOT NULL,
    "sha256" TEXT NOT NULL,
    "text" TEXT,
    "url" TEXT,
    "sizing_id" UUID,
    "file_name" TEXT,
    "content_type" TEXT,
    "bytes" BIGINT,
    "file_key" TEXT,
    "scan" TEXT,
    "scanned_at" TIMESTAMPTZ(3),

    CONSTRAINT "evidence_versions_pkey" PRIMARY KEY ("evidence_id","number")
);

-- CreateTable
CREATE TABLE "evidence_uses" (
    "assessment_id" UUID NOT NULL,
    "requirement_id" TEXT NOT NULL,
    "evidence_id" UUID NOT NULL,
    "added_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "added_by_id" UUID NOT NULL,

    CONSTRAINT "evidence_uses_pkey" PRIMARY KEY ("assessment_id","requirement_id","evidence_id")
);

-- CreateTable
CREATE TABLE "notices" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "organisation_id" UUID,
    "kind" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "words" JSONB NOT NULL,
    "path" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "read_at" TIMESTAMPTZ(3),
    "emailed_at" TIMESTAMPTZ(3),

    CONSTRAINT "notices_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "notice_choices" (
    "person_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "how" TEXT NOT NULL,

    CONSTRAINT "notice_choices_pkey" PRIMARY KEY ("person_id","kind")
);

-- CreateIndex
CREATE INDEX "invitations_organisation_id_invited_at_idx" ON "invitations"("organisation_id", "invited_at");

-- CreateIndex
CREATE INDEX "invitations_email_idx" ON "invitations"("email");

-- CreateIndex
CREATE INDEX "assignments_assessment_id_idx" ON "assignments"("assessment_id");

-- CreateIndex
CREATE INDEX "assignments_person_id_ended_at_idx" ON "assignments"("person_id", "ended_at");

-- CreateIndex
CREATE INDEX "assignments_invitation_id_idx" ON "assignments"("invitation_id");

-- CreateIndex
CREATE INDEX "comments_assessment_id_requirement_id_idx" ON "comments"("assessment_id", "requirement_id");

-- CreateIndex
CREATE INDEX "comments_replies_to_id_idx" ON "comments"("replies_to_id");

-- CreateIndex
CREATE INDEX "mentions_person_id_idx" ON "mentions"("person_id");

-- CreateIndex
CREATE INDEX "evidence_organisation_id_id_idx" ON "evidence"("organisation_id", "id");

-- CreateIndex
CREATE INDEX "evidence_versions_scan_idx" ON "evidence_versions"("scan");

-- CreateIndex
CREATE INDEX "evidence_versions_sizing_id_idx" ON "evidence_versions"("sizing_id");

-- CreateIndex
CREATE INDEX "evidence_uses_evidence_id_idx" ON "evidence_uses"("evidence_id");

-- CreateIndex
CREATE INDEX "notices_person_id_at_idx" ON "notices"("person_id", "at");

-- CreateIndex
CREATE INDEX "notices_emailed_at_idx" ON "notices"("emailed_at");

-- CreateIndex
CREATE UNIQUE INDEX "notices_person_id_key_key" ON "notices"("person_id", "key");

-- CreateIndex
CREATE INDEX "assessments_carried_from_id_idx" ON "assessments"("carried_from_id");

-- AddForeignKey
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assessments" ADD CONSTRAINT "assessments_carried_from_id_fkey" FOREIGN KEY ("carried_from_id") REFERENCES "assessments"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_assessment_id_fkey" FOREIGN KEY ("assessment_id") REFERENCES "assessments"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_invitation_id_fkey" FOREIGN KEY ("invitation_id") REFERENCES "invitations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comments" ADD CONSTRAINT "comments_assessment_id_fkey" FOREIGN KEY ("assessment_id") REFERENCES "assessments"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comments" ADD CONSTRAINT "comments_by_id_fkey" FOREIGN KEY ("by_id") REFERENCES "people"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comments" ADD CONSTRAINT "comments_replies_to_id_fkey" FOREIGN KEY ("replies_to_id") REFERENCES "comments"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mentions" ADD CONSTRAINT "mentions_comment_id_fkey" FOREIGN KEY ("comment_id") REFERENCES "comments"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mentions" ADD CONSTRAINT "mentions_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence_versions" ADD CONSTRAINT "evidence_versions_evidence_id_fkey" FOREIGN KEY ("evidence_id") REFERENCES "evidence"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence_versions" ADD CONSTRAINT "evidence_versions_sizing_id_fkey" FOREIGN KEY ("sizing_id") REFERENCES "kept_sizings"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence_uses" ADD CONSTRAINT "evidence_uses_assessment_id_fkey" FOREIGN KEY ("assessment_id") REFERENCES "assessments"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence_uses" ADD CONSTRAINT "evidence_uses_evidence_id_fkey" FOREIGN KEY ("evidence_id") REFERENCES "evidence"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notices" ADD CONSTRAINT "notices_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notice_choices" ADD CONSTRAINT "notice_choices_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What a piece of evidence held is never changed. What the virus scanner says of a file comes later.
CREATE FUNCTION refuse_other_than_scan() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF to_jsonb(NEW) - 'scan' - 'scanned_at' IS DISTINCT FROM to_jsonb(OLD) - 'scan' - 'scanned_at' THEN
    RAISE EXCEPTION 'evidence_versions is append-only but for the scan of a file';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER append_only_but_scan BEFORE UPDATE ON evidence_versions
  FOR EACH ROW EXECUTE FUNCTION refuse_other_than_scan();
CREATE TRIGGER append_only BEFORE DELETE ON evidence_versions
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only_whole BEFORE TRUNCATE ON evidence_versions
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
