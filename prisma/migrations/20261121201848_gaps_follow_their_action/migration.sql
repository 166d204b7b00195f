-- CreateIndex
CREATE INDEX "action_targets_organisation_id_requirement_id_scope_idx" ON "action_targets"("organisation_id", "requirement_id", "scope");

-- Gaps in musts that count as planned (design of the status "Approaching"): those of the newest approved plan whose
-- action still has an owner and is not declined, until the day that was approved; and exceptions until they end.
-- The action of a gap is the one that has its target now. Where several have one for the same requirement and place, that
-- is the action that was approved, or what it was merged into; else the one that took over what the approved one was for.
-- `cycle` is 1 in the assessment in which a gap was first relied on as planned, 2 in the next.
CREATE OR REPLACE FUNCTION planned_gaps(organisation uuid, assessment_started timestamptz) RETURNS json
LANGUAGE sql STABLE AS $$
  SELECT coalesce(json_agg(json_build_object(
    'requirement', g.requirement_id, 'scope', g.scope, 'kind', g.kind, 'approved', true, 'owner', g.owner,
    'until', g.until, 'cycle', 1 + (
      SELECT count(*) FROM assessments f JOIN assessments n ON n.organisation_id = f.organisation_id
      WHERE f.id = g.first_assessment_id AND n.started_at > f.started_at AND n.started_at <= assessment_started)
  )), '[]')
  FROM (
    SELECT p.requirement_id, p.scope, 'action' AS kind, p.owner, p.until, p.first_assessment_id
    FROM approved_gaps p
    JOIN actions approved ON approved.id = p.action_id
    LEFT JOIN LATERAL (
      SELECT t.action_id FROM action_targets t
      WHERE t.organisation_id = organisation AND t.requirement_id = p.requirement_id AND t.scope = p.scope
      ORDER BY t.action_id <> coalesce(approved.merged_into_id, approved.id),
        NOT starts_with(t.key, coalesce(approved.catalogue_action || '@', 'own:' || approved.id)), t.key
      LIMIT 1) target ON true
    JOIN actions a ON a.id = coalesce(target.action_id, approved.merged_into_id, approved.id)
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
