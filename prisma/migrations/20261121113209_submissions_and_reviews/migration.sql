-- CreateTable
CREATE TABLE "preparations" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "assessment_id" UUID NOT NULL,
    "product_id" UUID,
    "answers_id" UUID,
    "note" TEXT,
    "prepared_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "prepared_by_id" UUID NOT NULL,
    "ended" TEXT,
    "ended_at" TIMESTAMPTZ(3),
    "ended_by_id" UUID,

    CONSTRAINT "preparations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "submissions" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "assessment_id" UUID NOT NULL,
    "product_id" UUID,
    "preparation_id" UUID NOT NULL,
    "sequence" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "declared_by_id" UUID NOT NULL,
    "status" TEXT NOT NULL,
    "mandatory_index" INTEGER,
    "recommended_index" INTEGER,
    "content" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "previous_sha256" TEXT,

    CONSTRAINT "submissions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "submission_withdrawals" (
    "submission_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "by_id" UUID NOT NULL,
    "reason" TEXT NOT NULL,

    CONSTRAINT "submission_withdrawals_pkey" PRIMARY KEY ("submission_id")
);

-- CreateTable
CREATE TABLE "submission_evidence" (
    "submission_id" UUID NOT NULL,
    "evidence_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,

    CONSTRAINT "submission_evidence_pkey" PRIMARY KEY ("submission_id","evidence_id","number")
);

-- CreateTable
CREATE TABLE "passports" (
    "product_id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "about" TEXT,
    "listed" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "passports_pkey" PRIMARY KEY ("product_id")
);

-- CreateTable
CREATE TABLE "submission_requests" (
    "id" UUID NOT NULL,
    "commissioner_id" UUID NOT NULL,
    "asked_by_id" UUID NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "organisation_id" UUID,
    "email" TEXT,
    "product_name" TEXT,
    "message" TEXT,
    "due_on" DATE,
    "ended" TEXT,
    "ended_at" TIMESTAMPTZ(3),
    "ended_by_id" UUID,
    "end_note" TEXT,
    "share_id" UUID,

    CONSTRAINT "submission_requests_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "shares" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "product_id" UUID,
    "commissioner_id" UUID NOT NULL,
    "shared_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "shared_by_id" UUID NOT NULL,
    "due_on" DATE,
    "ended_at" TIMESTAMPTZ(3),
    "ended_by_id" UUID,
    "end_note" TEXT,

    CONSTRAINT "shares_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "reviews" (
    "id" UUID NOT NULL,
    "submission_id" UUID NOT NULL,
    "commissioner_id" UUID NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'waiting',
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "due_on" DATE,
    "started_at" TIMESTAMPTZ(3),
    "started_by_id" UUID,
    "depth" TEXT,
    "seed" TEXT,
    "sample" JSONB,
    "follows_id" UUID,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "reviews_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "verdicts" (
    "review_id" UUID NOT NULL,
    "requirement_id" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "verdict" TEXT,
    "recommendation" TEXT,
    "note" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "by_id" UUID NOT NULL,
    "carried" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "verdicts_pkey" PRIMARY KEY ("review_id","requirement_id","number")
);

-- CreateTable
CREATE TABLE "review_queries" (
    "id" UUID NOT NULL,
    "review_id" UUID NOT NULL,
    "requirement_id" TEXT NOT NULL,
    "closed_at" TIMESTAMPTZ(3),
    "closed_by_id" UUID,

    CONSTRAINT "review_queries_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "query_messages" (
    "id" UUID NOT NULL,
    "query_id" UUID NOT NULL,
    "side" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "by_id" UUID NOT NULL,

    CONSTRAINT "query_messages_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "review_returns" (
    "review_id" UUID NOT NULL,
    "requirements" TEXT[],
    "message" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "by_id" UUID NOT NULL,

    CONSTRAINT "review_returns_pkey" PRIMARY KEY ("review_id")
);

-- CreateTable
CREATE TABLE "decisions" (
    "review_id" UUID NOT NULL,
    "decision" TEXT NOT NULL,
    "reasons" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "position" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "by_id" UUID NOT NULL,

    CONSTRAINT "decisions_pkey" PRIMARY KEY ("review_id")
);

-- CreateTable
CREATE TABLE "conditions" (
    "id" UUID NOT NULL,
    "review_id" UUID NOT NULL,
    "requirement_id" TEXT,
    "what" TEXT NOT NULL,
    "due_on" DATE NOT NULL,
    "done_at" TIMESTAMPTZ(3),
    "done_by_id" UUID,
    "done_note" TEXT,
    "met_at" TIMESTAMPTZ(3),
    "met_by_id" UUID,

    CONSTRAINT "conditions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "inheritances" (
    "service_id" UUID NOT NULL,
    "review_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "by_id" UUID NOT NULL,

    CONSTRAINT "inheritances_pkey" PRIMARY KEY ("service_id")
);

-- CreateIndex
CREATE INDEX "preparations_organisation_id_product_id_idx" ON "preparations"("organisation_id", "product_id");

-- CreateIndex
CREATE INDEX "preparations_assessment_id_idx" ON "preparations"("assessment_id");

-- CreateIndex
CREATE UNIQUE INDEX "submissions_preparation_id_key" ON "submissions"("preparation_id");

-- CreateIndex
CREATE INDEX "submissions_product_id_number_idx" ON "submissions"("product_id", "number");

-- CreateIndex
CREATE INDEX "submissions_assessment_id_idx" ON "submissions"("assessment_id");

-- CreateIndex
CREATE UNIQUE INDEX "submissions_organisation_id_sequence_key" ON "submissions"("organisation_id", "sequence");

-- CreateIndex
CREATE INDEX "submission_evidence_evidence_id_number_idx" ON "submission_evidence"("evidence_id", "number");

-- CreateIndex
CREATE INDEX "passports_organisation_id_idx" ON "passports"("organisation_id");

-- CreateIndex
CREATE INDEX "submission_requests_commissioner_id_asked_at_idx" ON "submission_requests"("commissioner_id", "asked_at");

-- CreateIndex
CREATE INDEX "submission_requests_organisation_id_asked_at_idx" ON "submission_requests"("organisation_id", "asked_at");

-- CreateIndex
CREATE INDEX "submission_requests_email_idx" ON "submission_requests"("email");

-- CreateIndex
CREATE INDEX "shares_organisation_id_product_id_idx" ON "shares"("organisation_id", "product_id");

-- CreateIndex
CREATE INDEX "shares_commissioner_id_product_id_idx" ON "shares"("commissioner_id", "product_id");

-- CreateIndex
CREATE UNIQUE INDEX "reviews_follows_id_key" ON "reviews"("follows_id");

-- CreateIndex
CREATE INDEX "reviews_commissioner_id_state_idx" ON "reviews"("commissioner_id", "state");

-- CreateIndex
CREATE UNIQUE INDEX "reviews_submission_id_commissioner_id_key" ON "reviews"("submission_id", "commissioner_id");

-- CreateIndex
CREATE INDEX "review_queries_review_id_requirement_id_idx" ON "review_queries"("review_id", "requirement_id");

-- CreateIndex
CREATE INDEX "query_messages_query_id_idx" ON "query_messages"("query_id");

-- CreateIndex
CREATE INDEX "conditions_review_id_idx" ON "conditions"("review_id");

-- CreateIndex
CREATE INDEX "inheritances_review_id_idx" ON "inheritances"("review_id");

-- AddForeignKey
ALTER TABLE "preparations" ADD CONSTRAINT "preparations_assessment_id_fkey" FOREIGN KEY ("assessment_id") REFERENCES "assessments"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "preparations" ADD CONSTRAINT "preparations_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "services"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "preparations" ADD CONSTRAINT "preparations_answers_id_fkey" FOREIGN KEY ("answers_id") REFERENCES "reviews"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "submissions" ADD CONSTRAINT "submissions_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "submissions" ADD CONSTRAINT "submissions_assessment_id_fkey" FOREIGN KEY ("assessment_id") REFERENCES "assessments"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "submissions" ADD CONSTRAINT "submissions_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "services"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "submissions" ADD CONSTRAINT "submissions_preparation_id_fkey" FOREIGN KEY ("preparation_id") REFERENCES "preparations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "submissions" ADD CONSTRAINT "submissions_declared_by_id_fkey" FOREIGN KEY ("declared_by_id") REFERENCES "people"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "submission_withdrawals" ADD CONSTRAINT "submission_withdrawals_submission_id_fkey" FOREIGN KEY ("submission_id") REFERENCES "submissions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "submission_evidence" ADD CONSTRAINT "submission_evidence_submission_id_fkey" FOREIGN KEY ("submission_id") REFERENCES "submissions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "submission_evidence" ADD CONSTRAINT "submission_evidence_evidence_id_number_fkey" FOREIGN KEY ("evidence_id", "number") REFERENCES "evidence_versions"("evidence_id", "number") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "passports" ADD CONSTRAINT "passports_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "passports" ADD CONSTRAINT "passports_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "services"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "submission_requests" ADD CONSTRAINT "submission_requests_commissioner_id_fkey" FOREIGN KEY ("commissioner_id") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "submission_requests" ADD CONSTRAINT "submission_requests_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "submission_requests" ADD CONSTRAINT "submission_requests_asked_by_id_fkey" FOREIGN KEY ("asked_by_id") REFERENCES "people"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "submission_requests" ADD CONSTRAINT "submission_requests_share_id_fkey" FOREIGN KEY ("share_id") REFERENCES "shares"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "shares" ADD CONSTRAINT "shares_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "shares" ADD CONSTRAINT "shares_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "services"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "shares" ADD CONSTRAINT "shares_commissioner_id_fkey" FOREIGN KEY ("commissioner_id") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reviews" ADD CONSTRAINT "reviews_submission_id_fkey" FOREIGN KEY ("submission_id") REFERENCES "submissions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reviews" ADD CONSTRAINT "reviews_commissioner_id_fkey" FOREIGN KEY ("commissioner_id") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reviews" ADD CONSTRAINT "reviews_follows_id_fkey" FOREIGN KEY ("follows_id") REFERENCES "reviews"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "verdicts" ADD CONSTRAINT "verdicts_review_id_fkey" FOREIGN KEY ("review_id") REFERENCES "reviews"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "verdicts" ADD CONSTRAINT "verdicts_by_id_fkey" FOREIGN KEY ("by_id") REFERENCES "people"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review_queries" ADD CONSTRAINT "review_queries_review_id_fkey" FOREIGN KEY ("review_id") REFERENCES "reviews"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "query_messages" ADD CONSTRAINT "query_messages_query_id_fkey" FOREIGN KEY ("query_id") REFERENCES "review_queries"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "query_messages" ADD CONSTRAINT "query_messages_by_id_fkey" FOREIGN KEY ("by_id") REFERENCES "people"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review_returns" ADD CONSTRAINT "review_returns_review_id_fkey" FOREIGN KEY ("review_id") REFERENCES "reviews"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review_returns" ADD CONSTRAINT "review_returns_by_id_fkey" FOREIGN KEY ("by_id") REFERENCES "people"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_review_id_fkey" FOREIGN KEY ("review_id") REFERENCES "reviews"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_by_id_fkey" FOREIGN KEY ("by_id") REFERENCES "people"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "conditions" ADD CONSTRAINT "conditions_review_id_fkey" FOREIGN KEY ("review_id") REFERENCES "reviews"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "inheritances" ADD CONSTRAINT "inheritances_service_id_fkey" FOREIGN KEY ("service_id") REFERENCES "services"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "inheritances" ADD CONSTRAINT "inheritances_review_id_fkey" FOREIGN KEY ("review_id") REFERENCES "reviews"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "inheritances" ADD CONSTRAINT "inheritances_by_id_fkey" FOREIGN KEY ("by_id") REFERENCES "people"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON submissions
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only_whole BEFORE TRUNCATE ON submissions
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON submission_withdrawals
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only_whole BEFORE TRUNCATE ON submission_withdrawals
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON submission_evidence
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only_whole BEFORE TRUNCATE ON submission_evidence
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON verdicts
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only_whole BEFORE TRUNCATE ON verdicts
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON query_messages
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only_whole BEFORE TRUNCATE ON query_messages
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON review_returns
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only_whole BEFORE TRUNCATE ON review_returns
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON decisions
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only_whole BEFORE TRUNCATE ON decisions
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- States that lib/domain knows, and no others.
ALTER TABLE preparations ADD CONSTRAINT preparations_ended CHECK (ended IN ('declared', 'withdrawn'));
ALTER TABLE submission_requests ADD CONSTRAINT requests_ended CHECK (ended IN ('shared', 'declined', 'withdrawn'));
ALTER TABLE submission_requests ADD CONSTRAINT requests_to_somebody CHECK (organisation_id IS NOT NULL OR email IS NOT NULL);
ALTER TABLE reviews ADD CONSTRAINT reviews_state CHECK (state IN
  ('waiting', 'under_review', 'returned', 'accepted', 'accepted_with_conditions', 'not_accepted', 'superseded', 'ended'));
ALTER TABLE verdicts ADD CONSTRAINT verdicts_verdict CHECK (verdict IN ('agree', 'partly', 'disagree', 'cannot_tell'));
ALTER TABLE query_messages ADD CONSTRAINT query_messages_side CHECK (side IN ('commissioner', 'supplier'));
ALTER TABLE decisions ADD CONSTRAINT decisions_decision CHECK (decision IN
  ('accepted', 'accepted_with_conditions', 'not_accepted'));
