-- What keeps the record honest, and the one statement that saves answers.
-- Triggers make history append-only; save_answers writes everything about a save, or nothing.

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
END $$;

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON answer_revisions
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only_whole BEFORE TRUNCATE ON answer_revisions
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON audit_events
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only_whole BEFORE TRUNCATE ON audit_events
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- The fingerprint of one audit event: SHA-256 over the previous fingerprint and every column, in this order.
CREATE FUNCTION audit_hash(
  previous text, event_chain text, event_sequence integer, event_at timestamptz,
  event_person uuid, event_what text, event_subject text, event_detail jsonb
) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT encode(sha256(convert_to(
    jsonb_build_array(
      previous, event_chain, event_sequence,
      (extract(epoch FROM event_at) * 1000)::bigint,
      event_person, event_what, event_subject, event_detail
    )::text, 'UTF8')), 'hex')
$$;

-- Appends one event to a chain. Writers of the same chain queue on its head; other chains are not held up.
CREATE FUNCTION append_audit_event(
  event_chain text, event_person uuid, event_what text, event_subject text, event_detail jsonb
) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  event_at timestamptz;
  head audit_heads;
  event_hash text;
BEGIN
  INSERT INTO audit_heads (chain, sequence, hash) VALUES (event_chain, 0, '') ON CONFLICT DO NOTHING;
  SELECT * INTO head FROM audit_heads WHERE chain = event_chain FOR UPDATE;
  -- Only now: whoever had to wait must not have an earlier time than the event it waited for.
  event_at := date_trunc('milliseconds', clock_timestamp());
  event_hash := audit_hash(
    head.hash, event_chain, head.sequence + 1, event_at, event_person, event_what, event_subject, event_detail);
  INSERT INTO audit_events (chain, sequence, at, person_id, what, subject, detail, previous_hash, hash)
  VALUES (event_chain, head.sequence + 1, event_at, event_person, event_what, event_subject, event_detail,
          head.hash, event_hash);
  UPDATE audit_heads SET sequence = head.sequence + 1, hash = event_hash WHERE chain = event_chain;
END $$;

-- Everything a page or a save needs to know about one assessment, for one person, in one round trip.
-- Null when there is no such assessment or the person has no role in its organisation. Text json is quicker to make
-- than jsonb, and nobody looks inside it here; PL/pgSQL keeps the plan from one call to the next, SQL does not.
CREATE FUNCTION load_assessment(wanted uuid, reader uuid) RETURNS json LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN (SELECT json_build_object(
    'id', a.id,
    'catalogueVersion', a.catalogue_version,
    'startedAt', a.started_at,
    'changedAt', a.changed_at,
    'revision', a.revision,
    'scoredOn', a.scored_on,
    'role', m.role,
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
    'people', (SELECT coalesce(json_object_agg(p.id, p.name), '{}')
              FROM people p WHERE p.id IN (SELECT w.changed_by_id FROM answers w WHERE w.assessment_id = a.id))
  )
  FROM assessments a
  JOIN organisations o ON o.id = a.organisation_id
  JOIN memberships m ON m.organisation_id = o.id AND m.person_id = reader
  WHERE a.id = wanted);
END $$;

-- Stores a scoring: all outcomes when `whole`, otherwise those that differ and those that are gone; and the summary.
CREATE FUNCTION store_scoring(wanted uuid, scoring jsonb) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  IF (scoring->>'whole')::boolean THEN
    DELETE FROM outcomes WHERE assessment_id = wanted;
  END IF;

  DELETE FROM outcomes o USING jsonb_to_recordset(scoring->'gone') AS gone(requirement text, scope text, obligation text)
  WHERE o.assessment_id = wanted AND o.requirement_id = gone.requirement
    AND o.scope = gone.scope AND o.obligation = gone.obligation;

  INSERT INTO outcomes (assessment_id, requirement_id, scope, obligation, level, question_id, rule)
  SELECT wanted, c.requirement, c.scope, c.obligation, c.level, c.question, c.rule
  FROM jsonb_to_recordset(scoring->'changed')
    AS c(requirement text, scope text, obligation text, level text, question text, rule text)
  ON CONFLICT (assessment_id, requirement_id, scope, obligation)
  DO UPDATE SET level = excluded.level, question_id = excluded.question_id, rule = excluded.rule;

  UPDATE assessments SET
    scored_on = (scoring->>'today')::date,
    status = scoring->>'status',
    mandatory_index = (scoring->>'mandatoryIndex')::integer,
    recommended_index = (scoring->>'recommendedIndex')::integer,
    answered = (scoring->>'answered')::integer,
    applicable = (scoring->>'applicable')::integer,
    not_applicable = (scoring->>'notApplicable')::integer,
    assurance = (scoring->>'assurance')::double precision
  WHERE id = wanted;
END $$;

-- One save. `answers` is [{question, scope, value, forAll}]; `scoring` was worked out from `revision_read`.
-- Returns the new revision, or null when somebody saved in between: read again, decide again.
CREATE FUNCTION save_answers(
  wanted uuid, saver uuid, revision_read integer, answers_given jsonb, scoring jsonb, audit_chain text, audit_detail jsonb
) RETURNS integer LANGUAGE plpgsql AS $$
DECLARE
  saved_at timestamptz := date_trunc('milliseconds', clock_timestamp());
  saved_as integer := revision_read + 1;
BEGIN
  UPDATE assessments SET revision = saved_as, changed_at = saved_at
  WHERE id = wanted AND revision = revision_read;
  IF NOT FOUND THEN RETURN NULL; END IF;

  WITH given AS (
    SELECT g.question, g.scope, nullif(g.value, 'null'::jsonb) AS value, coalesce(g."forAll", false) AS for_all
    FROM jsonb_to_recordset(answers_given) AS g(question text, scope text, value jsonb, "forAll" boolean)
  ), kept AS (
    INSERT INTO answers (assessment_id, question_id, scope, value, for_all, version, changed_at, changed_by_id)
    SELECT wanted, question, scope, value, for_all, saved_as, saved_at, saver FROM given
    ON CONFLICT (assessment_id, question_id, scope) DO UPDATE SET
      value = excluded.value, for_all = excluded.for_all, version = excluded.version,
      changed_at = excluded.changed_at, changed_by_id = excluded.changed_by_id
  )
  INSERT INTO answer_revisions (assessment_id, question_id, scope, version, value, for_all, changed_at, changed_by_id)
  SELECT wanted, question, scope, saved_as, value, for_all, saved_at, saver FROM given;

  PERFORM store_scoring(wanted, scoring);
  PERFORM append_audit_event(audit_chain, saver, 'answer:save', wanted::text, audit_detail);
  RETURN saved_as;
END $$;
