-- CreateTable
CREATE TABLE "oversights" (
    "id" UUID NOT NULL,
    "overseer_id" UUID NOT NULL,
    "overseen_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "since" DATE NOT NULL,
    "until" DATE,

    CONSTRAINT "oversights_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "summaries" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "submission_id" UUID,
    "product_id" UUID,
    "assessment_id" UUID,
    "name" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "size" TEXT NOT NULL,
    "region" TEXT NOT NULL DEFAULT '',
    "icb" TEXT NOT NULL DEFAULT '',
    "suppliers" TEXT[],
    "status" TEXT NOT NULL,
    "ranked" SMALLINT NOT NULL,
    "status_before" TEXT,
    "movement" TEXT NOT NULL,
    "mandatory_index" SMALLINT,
    "recommended_index" SMALLINT,
    "answered" INTEGER NOT NULL DEFAULT 0,
    "applicable" INTEGER NOT NULL DEFAULT 0,
    "assurance" REAL NOT NULL DEFAULT 0,
    "sections" JSONB NOT NULL DEFAULT '{}',
    "short" TEXT[],
    "unknown" TEXT[],
    "late_actions" INTEGER NOT NULL DEFAULT 0,
    "unfunded_musts" INTEGER NOT NULL DEFAULT 0,
    "expired_evidence" INTEGER NOT NULL DEFAULT 0,
    "expiring_evidence" INTEGER NOT NULL DEFAULT 0,
    "hscn_connections" INTEGER NOT NULL DEFAULT 0,
    "hscn_pounds" INTEGER NOT NULL DEFAULT 0,
    "hscn_unpriced" INTEGER NOT NULL DEFAULT 0,
    "services_moved" INTEGER NOT NULL DEFAULT 0,
    "services_first" INTEGER NOT NULL DEFAULT 0,
    "services_second" INTEGER NOT NULL DEFAULT 0,
    "services_later" INTEGER NOT NULL DEFAULT 0,
    "services_blocked" INTEGER NOT NULL DEFAULT 0,
    "as_of" DATE NOT NULL,
    "revision" INTEGER,
    "scored_on" DATE,
    "sequence" INTEGER NOT NULL DEFAULT 0,
    "made_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "summaries_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "monthly_summaries" (
    "summary_id" UUID NOT NULL,
    "month" DATE NOT NULL,
    "status" TEXT NOT NULL,
    "mandatory_index" SMALLINT,
    "recommended_index" SMALLINT,
    "answered" INTEGER NOT NULL,
    "applicable" INTEGER NOT NULL,

    CONSTRAINT "monthly_summaries_pkey" PRIMARY KEY ("summary_id","month")
);

-- CreateTable
CREATE TABLE "portfolio_members" (
    "portfolio_id" UUID NOT NULL,
    "summary_id" UUID NOT NULL,

    CONSTRAINT "portfolio_members_pkey" PRIMARY KEY ("portfolio_id","summary_id")
);

-- CreateTable
CREATE TABLE "tallies" (
    "portfolio_id" UUID NOT NULL,
    "type" TEXT NOT NULL,
    "region" TEXT NOT NULL,
    "size" TEXT NOT NULL,
    "organisations" INTEGER NOT NULL,
    "not_started" INTEGER NOT NULL,
    "incomplete" INTEGER NOT NULL,
    "mandatory_not_met" INTEGER NOT NULL,
    "approaching" INTEGER NOT NULL,
    "mandatory_met" INTEGER NOT NULL,
    "met_with_explanations" INTEGER NOT NULL,
    "fully_met" INTEGER NOT NULL,
    "better" INTEGER NOT NULL,
    "worse" INTEGER NOT NULL,
    "late_actions" INTEGER NOT NULL,
    "late_at" INTEGER NOT NULL,
    "unfunded_musts" INTEGER NOT NULL,
    "unfunded_at" INTEGER NOT NULL,
    "expired_evidence" INTEGER NOT NULL,
    "expired_at" INTEGER NOT NULL,
    "hscn_connections" INTEGER NOT NULL,
    "hscn_pounds" BIGINT NOT NULL,
    "hscn_unpriced" INTEGER NOT NULL,
    "hscn_at" INTEGER NOT NULL,
    "services_moved" INTEGER NOT NULL,
    "services_first" INTEGER NOT NULL,
    "services_second" INTEGER NOT NULL,
    "services_later" INTEGER NOT NULL,
    "services_blocked" INTEGER NOT NULL,

    CONSTRAINT "tallies_pkey" PRIMARY KEY ("portfolio_id","type","region","size")
);

-- CreateTable
CREATE TABLE "monthly_tallies" (
    "portfolio_id" UUID NOT NULL,
    "month" DATE NOT NULL,
    "type" TEXT NOT NULL,
    "region" TEXT NOT NULL,
    "size" TEXT NOT NULL,
    "organisations" INTEGER NOT NULL,
    "not_started" INTEGER NOT NULL,
    "incomplete" INTEGER NOT NULL,
    "mandatory_not_met" INTEGER NOT NULL,
    "approaching" INTEGER NOT NULL,
    "mandatory_met" INTEGER NOT NULL,
    "met_with_explanations" INTEGER NOT NULL,
    "fully_met" INTEGER NOT NULL,
    "index_sum" INTEGER NOT NULL,
    "indexed" INTEGER NOT NULL,

    CONSTRAINT "monthly_tallies_pkey" PRIMARY KEY ("portfolio_id","month","type","region","size")
);

-- CreateTable
CREATE TABLE "requirement_tallies" (
    "portfolio_id" UUID NOT NULL,
    "requirement_id" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "region" TEXT NOT NULL,
    "size" TEXT NOT NULL,
    "short" INTEGER NOT NULL,
    "unknown" INTEGER NOT NULL,

    CONSTRAINT "requirement_tallies_pkey" PRIMARY KEY ("portfolio_id","requirement_id","type","region","size")
);

-- CreateIndex
CREATE INDEX "oversights_overseer_id_idx" ON "oversights"("overseer_id");

-- CreateIndex
CREATE INDEX "oversights_overseen_id_idx" ON "oversights"("overseen_id");

-- CreateIndex
CREATE INDEX "summaries_organisation_id_idx" ON "summaries"("organisation_id");

-- CreateIndex
CREATE INDEX "summaries_name_id_idx" ON "summaries"("name", "id");

-- CreateIndex
CREATE INDEX "summaries_ranked_id_idx" ON "summaries"("ranked", "id");

-- CreateIndex
CREATE INDEX "summaries_mandatory_index_id_idx" ON "summaries"("mandatory_index", "id");

-- CreateIndex
CREATE INDEX "summaries_late_actions_id_idx" ON "summaries"("late_actions", "id");

-- CreateIndex
CREATE INDEX "summaries_hscn_pounds_id_idx" ON "summaries"("hscn_pounds", "id");

-- CreateIndex
CREATE INDEX "summaries_short_idx" ON "summaries" USING GIN ("short");

-- CreateIndex
CREATE INDEX "summaries_suppliers_idx" ON "summaries" USING GIN ("suppliers");

-- CreateIndex
CREATE INDEX "portfolio_members_summary_id_idx" ON "portfolio_members"("summary_id");

-- AddForeignKey
ALTER TABLE "oversights" ADD CONSTRAINT "oversights_overseer_id_fkey" FOREIGN KEY ("overseer_id") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "oversights" ADD CONSTRAINT "oversights_overseen_id_fkey" FOREIGN KEY ("overseen_id") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "summaries" ADD CONSTRAINT "summaries_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisations"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "monthly_summaries" ADD CONSTRAINT "monthly_summaries_summary_id_fkey" FOREIGN KEY ("summary_id") REFERENCES "summaries"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "portfolio_members" ADD CONSTRAINT "portfolio_members_summary_id_fkey" FOREIGN KEY ("summary_id") REFERENCES "summaries"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- An organisation has one summary of its assessment, and one of the newest submission of itself and of each product.
CREATE UNIQUE INDEX summaries_of_assessment ON summaries (organisation_id) WHERE submission_id IS NULL;
CREATE UNIQUE INDEX summaries_of_submission ON summaries (organisation_id, product_id) NULLS NOT DISTINCT
  WHERE submission_id IS NOT NULL;

-- Nobody oversees another twice at a time, or themselves.
CREATE UNIQUE INDEX oversights_under_way ON oversights (overseer_id, overseen_id) WHERE until IS NULL;
ALTER TABLE oversights ADD CONSTRAINT oversights_of_another CHECK (overseer_id <> overseen_id);
ALTER TABLE oversights ADD CONSTRAINT oversights_in_time CHECK (until IS NULL OR until >= since);

-- States that lib/domain knows, and no others.
ALTER TABLE oversights ADD CONSTRAINT oversights_kind CHECK (kind IN ('icb', 'region', 'commissioner'));
ALTER TABLE summaries ADD CONSTRAINT summaries_movement CHECK (movement IN ('better', 'worse', 'same', 'new'));
ALTER TABLE summaries ADD CONSTRAINT summaries_status CHECK (status IN
  ('not_started', 'incomplete', 'mandatory_not_met', 'approaching', 'mandatory_met', 'met_with_explanations', 'fully_met'));
