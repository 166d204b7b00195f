-- CreateTable
CREATE TABLE "actions" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "catalogue_action" TEXT,
    "catalogue_version" TEXT,
    "condition_id" UUID,
    "title" TEXT,
    "why" TEXT,
    "part" TEXT,
    "effort" TEXT,
    "owner_id" UUID,
    "owner_name" TEXT,
    "starts_on" DATE,
    "due_on" DATE,
    "why_no_date" TEXT,
    "one_off_pounds" INTEGER,
    "yearly_pounds" INTEGER,
    "funding" TEXT NOT NULL DEFAULT 'unknown',
    "people" TEXT NOT NULL DEFAULT 'unknown',
    "status" TEXT NOT NULL DEFAULT 'proposed',
    "status_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "status_reason" TEXT,
    "exception_until" DATE,
    "exception_by_id" UUID,
    "reopened_on" DATE,
    "merged_into_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "actions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "action_targets" (
    "organisation_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "action_id" UUID NOT NULL,
    "requirement_id" TEXT NOT NULL,
    "scope" TEXT NOT NULL,
    "class" TEXT NOT NULL,
    "rank" INTEGER NOT NULL,
    "due_since" DATE NOT NULL,
    "gone_since" DATE,
    "gone_why" TEXT,

    CONSTRAINT "action_targets_pkey" PRIMARY KEY ("organisation_id","key")
);

-- CreateTable
CREATE TABLE "action_dependencies" (
    "action_id" UUID NOT NULL,
    "needs_id" UUID NOT NULL,

    CONSTRAINT "action_dependencies_pkey" PRIMARY KEY ("action_id","needs_id")
);

-- CreateTable
CREATE TABLE "action_notes" (
    "id" UUID NOT NULL,
    "action_id" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "by_id" UUID NOT NULL,

    CONSTRAINT "action_notes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "plan_states" (
    "organisation_id" UUID NOT NULL,
    "assessment_id" UUID,
    "revision" INTEGER,
    "day" DATE,
    "conditions" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "plan_states_pkey" PRIMARY KEY ("organisation_id")
);

-- CreateTable
CREATE TABLE "plan_baselines" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "assessment_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "approved_by_id" UUID NOT NULL,
    "note" TEXT,
    "content" JSONB NOT NULL,

    CONSTRAINT "plan_baselines_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "approved_gaps" (
    "id" UUID NOT NULL,
    "baseline_id" UUID,
    "action_id" UUID NOT NULL,
    "requirement_id" TEXT NOT NULL,
    "scope" TEXT NOT NULL,
    "owner" TEXT NOT NULL,
    "until" DATE NOT NULL,
    "first_assessment_id" UUID NOT NULL,

    CONSTRAINT "approved_gaps_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "calendar_feeds" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "mine" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "calendar_feeds_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "actions_condition_id_key" ON "actions"("condition_id");

-- CreateIndex
CREATE INDEX "actions_organisation_id_id_idx" ON "actions"("organisation_id", "id");

-- CreateIndex
CREATE INDEX "actions_owner_id_idx" ON "actions"("owner_id");

-- CreateIndex
CREATE INDEX "actions_merged_into_id_idx" ON "actions"("merged_into_id");

-- CreateIndex
CREATE INDEX "action_targets_action_id_idx" ON "action_targets"("action_id");

-- CreateIndex
CREATE INDEX "action_dependencies_needs_id_idx" ON "action_dependencies"("needs_id");

-- CreateIndex
CREATE INDEX "action_notes_action_id_idx" ON "action_notes"("action_id");

-- CreateIndex
CREATE UNIQUE INDEX "plan_baselines_organisation_id_number_key" ON "plan_baselines"("organisation_id", "number");

-- CreateIndex
CREATE INDEX "approved_gaps_baseline_id_idx" ON "approved_gaps"("baseline_id");

-- CreateIndex
CREATE INDEX "approved_gaps_action_id_idx" ON "approved_gaps"("action_id");

-- CreateIndex
CREATE INDEX "calendar_feeds_organisation_id_person_id_idx" ON "calendar_feeds"("organisation_id", "person_id");

-- AddForeignKey
ALTER TABLE "actions" ADD CONSTRAINT "actions_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "actions" ADD CONSTRAINT "actions_condition_id_fkey" FOREIGN KEY ("condition_id") REFERENCES "conditions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "actions" ADD CONSTRAINT "actions_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "people"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "actions" ADD CONSTRAINT "actions_exception_by_id_fkey" FOREIGN KEY ("exception_by_id") REFERENCES "people"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "actions" ADD CONSTRAINT "actions_merged_into_id_fkey" FOREIGN KEY ("merged_into_id") REFERENCES "actions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "action_targets" ADD CONSTRAINT "action_targets_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "action_targets" ADD CONSTRAINT "action_targets_action_id_fkey" FOREIGN KEY ("action_id") REFERENCES "actions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "action_dependencies" ADD CONSTRAINT "action_dependencies_action_id_fkey" FOREIGN KEY ("action_id") REFERENCES "actions"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "action_dependencies" ADD CONSTRAINT "action_dependencies_needs_id_fkey" FOREIGN KEY ("needs_id") REFERENCES "actions"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "action_notes" ADD CONSTRAINT "action_notes_action_id_fkey" FOREIGN KEY ("action_id") REFERENCES "actions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "action_notes" ADD CONSTRAINT "action_notes_by_id_fkey" FOREIGN KEY ("by_id") REFERENCES "people"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_states" ADD CONSTRAINT "plan_states_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_baselines" ADD CONSTRAINT "plan_baselines_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_baselines" ADD CONSTRAINT "plan_baselines_assessment_id_fkey" FOREIGN KEY ("assessment_id") REFERENCES "assessments"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_baselines" ADD CONSTRAINT "plan_baselines_approved_by_id_fkey" FOREIGN KEY ("approved_by_id") REFERENCES "people"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "approved_gaps" ADD CONSTRAINT "approved_gaps_baseline_id_fkey" FOREIGN KEY ("baseline_id") REFERENCES "plan_baselines"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "approved_gaps" ADD CONSTRAINT "approved_gaps_action_id_fkey" FOREIGN KEY ("action_id") REFERENCES "actions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "approved_gaps" ADD CONSTRAINT "approved_gaps_first_assessment_id_fkey" FOREIGN KEY ("first_assessment_id") REFERENCES "assessments"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "calendar_feeds" ADD CONSTRAINT "calendar_feeds_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "calendar_feeds" ADD CONSTRAINT "calendar_feeds_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE CASCADE ON UPDATE CASCADE;

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON action_notes
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only_whole BEFORE TRUNCATE ON action_notes
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON plan_baselines
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only_whole BEFORE TRUNCATE ON plan_baselines
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON approved_gaps
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only_whole BEFORE TRUNCATE ON approved_gaps
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- What lib/domain knows, and nothing else.
ALTER TABLE actions ADD CONSTRAINT actions_status CHECK (status IN
  ('proposed', 'accepted', 'in_progress', 'done', 'verified', 'declined', 'exception', 'not_needed'));
ALTER TABLE actions ADD CONSTRAINT actions_funding CHECK (funding IN ('funded', 'not_funded', 'unknown'));
ALTER TABLE actions ADD CONSTRAINT actions_people CHECK (people IN ('yes', 'no', 'unknown'));
ALTER TABLE actions ADD CONSTRAINT actions_part CHECK (part IN
  ('clinical_safety', 'user_requirements', 'technical', 'business_change'));
ALTER TABLE actions ADD CONSTRAINT actions_effort CHECK (effort IN ('S', 'M', 'L'));
ALTER TABLE actions ADD CONSTRAINT actions_pounds CHECK (one_off_pounds >= 0 AND yearly_pounds >= 0);
ALTER TABLE actions ADD CONSTRAINT actions_one_owner CHECK (owner_id IS NULL OR owner_name IS NULL);
ALTER TABLE actions ADD CONSTRAINT actions_words CHECK
  (title IS NOT NULL OR catalogue_action IS NOT NULL OR condition_id IS NOT NULL);
ALTER TABLE actions ADD CONSTRAINT actions_exception CHECK
  (status <> 'exception' OR (exception_until IS NOT NULL AND exception_by_id IS NOT NULL));
ALTER TABLE action_targets ADD CONSTRAINT targets_class CHECK
  (class IN ('must_gap', 'unexplained_should', 'explained_should'));
ALTER TABLE action_targets ADD CONSTRAINT targets_gone CHECK
  ((gone_since IS NULL) = (gone_why IS NULL) AND gone_why IN ('met', 'not_applicable', 'no_place'));
ALTER TABLE action_dependencies ADD CONSTRAINT dependencies_on_others CHECK (action_id <> needs_id);

-- Exceptions are few and asked for with every save.
CREATE INDEX actions_exceptions ON actions (organisation_id) WHERE status = 'exception';

-- Gaps in musts that count as planned (design of the status "Approaching"): those of the newest approved plan whose
-- action still has an owner and is not declined, until the day that was approved; and exceptions until they end.
-- `cycle` is 1 in the assessment in which a gap was first relied on as planned, 2 in the next.
CREATE FUNCTION planned_gaps(organisation uuid, assessment_started timestamptz) RETURNS json LANGUAGE sql STABLE AS $$
  SELECT coalesce(json_agg(json_build_object(
    'requirement', g.requirement_id, 'scope', g.scope, 'kind', g.kind, 'approved', true, 'owner', g.owner,
    'until', g.until, 'cycle', 1 + (
      SELECT count(*) FROM assessments f JOIN assessments n ON n.organisation_id = f.organisation_id
      WHERE f.id = g.first_assessment_id AND n.started_at > f.started_at AND n.started_at <= assessment_started)
  )), '[]')
  FROM (
    SELECT p.requirement_id, p.scope, 'action' AS kind, p.owner, p.until, p.first_assessment_id
    FROM approved_gaps p JOIN actions a ON a.id = p.action_id
    WHERE p.baseline_id = (SELECT b.id FROM plan_baselines b WHERE b.organisation_id = organisation
                           ORDER BY b.number DESC LIMIT 1)
      AND a.status NOT IN ('declined', 'exception')
      AND (a.owner_name IS NOT NULL OR EXISTS (
        SELECT FROM memberships m WHERE m.organisation_id = organisation AND m.person_id = a.owner_id))
    UNION ALL
    SELECT p.requirement_id, p.scope, 'exception', p.owner, p.until, p.first_assessment_id
    FROM actions a JOIN approved_gaps p ON p.action_id = a.id
    WHERE a.organisation_id = organisation AND a.status = 'exception'
      AND p.baseline_id IS NULL AND p.until = a.exception_until
  ) g
$$;

-- Everything a page or a save needs to know about one assessment, for one person, in one round trip: now also the gaps
-- that count as planned.
CREATE OR REPLACE FUNCTION load_assessment(wanted uuid, reader uuid) RETURNS json LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN (SELECT json_build_object(
    'id', a.id,
    'catalogueVersion', a.catalogue_version,
    'startedAt', a.started_at,
    'changedAt', a.changed_at,
    'revision', a.revision,
    'scoredOn', a.scored_on,
    'carriedFrom', a.carried_from_id,
    'closedAt', a.closed_at,
    'role', m.role,
    'assigned', CASE WHEN m.role = 'delegate' THEN (
      SELECT coalesce(json_agg(json_build_object('section', t.section_id, 'requirement', t.requirement_id,
                'scope', t.scope)), '[]')
      FROM assignments t WHERE t.assessment_id = a.id AND t.person_id = reader AND t.ended_at IS NULL) END,
    'organisation', json_build_object(
      'id', o.id, 'reference', o.reference, 'odsCode', o.ods_code, 'name', o.name, 'profile', o.profile),
    'sites', (SELECT coalesce(json_agg(json_build_object('id', s.id, 'name', s.name, 'facts', s.profile)
                ORDER BY s.name, s.id), '[]')
              FROM sites s WHERE s.organisation_id = o.id AND s.archived_at IS NULL),
    'services', (SELECT coalesce(json_agg(json_build_object('id', s.id, 'name', s.name, 'facts', s.profile)
                ORDER BY s.name, s.id), '[]')
              FROM services s WHERE s.organisation_id = o.id AND s.archived_at IS NULL),
    'answers', (SELECT coalesce(json_agg(w), '[]')
              FROM (SELECT question_id AS question, scope, value, for_all AS "forAll", version,
                      changed_at AS "changedAt", changed_by_id AS "changedBy"
                    FROM answers WHERE assessment_id = a.id) w),
    'proofs', (SELECT coalesce(json_agg(p), '[]')
              FROM (SELECT u.requirement_id AS requirement, e.scope, e.valid_from AS "validFrom",
                      e.valid_until AS "validUntil"
                    FROM evidence_uses u JOIN evidence e ON e.id = u.evidence_id
                    WHERE u.assessment_id = a.id AND e.deleted_at IS NULL
                      AND coalesce((SELECT v.scan FROM evidence_versions v WHERE v.evidence_id = e.id
                                    ORDER BY v.number DESC LIMIT 1), 'clean') IN ('clean', 'unscanned')) p),
    'planned', planned_gaps(o.id, a.started_at),
    'people', (SELECT coalesce(json_object_agg(p.id, p.name), '{}')
              FROM people p WHERE p.id IN (SELECT w.changed_by_id FROM answers w WHERE w.assessment_id = a.id))
  )
  FROM assessments a
  JOIN organisations o ON o.id = a.organisation_id
  JOIN memberships m ON m.organisation_id = o.id AND m.person_id = reader
  WHERE a.id = wanted);
END $$;
