-- AlterTable
ALTER TABLE "answer_revisions" ADD COLUMN     "why" TEXT;

-- Everything a page or a save needs to know about one assessment, for one person, in one round trip: now also what is
-- assigned to a delegate, what evidence there is, what was carried from where, and whether it is closed.
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
    'people', (SELECT coalesce(json_object_agg(p.id, p.name), '{}')
              FROM people p WHERE p.id IN (SELECT w.changed_by_id FROM answers w WHERE w.assessment_id = a.id))
  )
  FROM assessments a
  JOIN organisations o ON o.id = a.organisation_id
  JOIN memberships m ON m.organisation_id = o.id AND m.person_id = reader
  WHERE a.id = wanted);
END $$;

-- One save. `answers` is [{question, scope, value, forAll, why}]; `scoring` was worked out from `revision_read`.
-- Returns the new revision, or null when somebody saved in between: read again, decide again.
CREATE OR REPLACE FUNCTION save_answers(
  wanted uuid, saver uuid, revision_read integer, answers_given jsonb, scoring jsonb, audit_chain text, audit_detail jsonb
) RETURNS integer LANGUAGE plpgsql AS $$
DECLARE
  saved_at timestamptz := date_trunc('milliseconds', clock_timestamp());
  saved_as integer := revision_read + 1;
BEGIN
  UPDATE assessments SET revision = saved_as, changed_at = saved_at
  WHERE id = wanted AND revision = revision_read AND closed_at IS NULL;
  IF NOT FOUND THEN RETURN NULL; END IF;

  WITH given AS (
    SELECT g.question, g.scope, nullif(g.value, 'null'::jsonb) AS value, coalesce(g."forAll", false) AS for_all, g.why
    FROM jsonb_to_recordset(answers_given) AS g(question text, scope text, value jsonb, "forAll" boolean, why text)
  ), kept AS (
    INSERT INTO answers (assessment_id, question_id, scope, value, for_all, version, changed_at, changed_by_id)
    SELECT wanted, question, scope, value, for_all, saved_as, saved_at, saver FROM given
    ON CONFLICT (assessment_id, question_id, scope) DO UPDATE SET
      value = excluded.value, for_all = excluded.for_all, version = excluded.version,
      changed_at = excluded.changed_at, changed_by_id = excluded.changed_by_id
  )
  INSERT INTO answer_revisions
    (assessment_id, question_id, scope, version, value, for_all, why, changed_at, changed_by_id)
  SELECT wanted, question, scope, saved_as, value, for_all, why, saved_at, saver FROM given;

  PERFORM store_scoring(wanted, scoring);
  PERFORM append_audit_event(audit_chain, saver, 'answer:save', wanted::text, audit_detail);
  RETURN saved_as;
END $$;
