import "server-only";
import { query, type Transaction } from "@/lib/data/db";
import type { Facts } from "@/lib/domain/assessment/answer";
import { getCatalogue } from "@/lib/domain/catalogue";
import { ownerRole } from "@/lib/domain/people/owner-role";
import { compareActions } from "@/lib/domain/plan/compare-actions";
import type { ActionTarget, ConditionSource, PlanAction } from "@/lib/domain/plan/plan-action";
import { catalogueActionIn } from "@/lib/domain/plan/target-key";
import { Prisma } from "@/prisma/generated/client";

/** The words of an action before anybody writes their own: those of the catalogue, or of the condition. */
export type SourceWords = Pick<PlanAction, "title" | "why" | "part" | "effort" | "impact" | "role">;

/**
 * The actions of a plan, in its order. Those that were merged into others are not among them.
 * @param only some of them, by id
 */
export async function readActions(
  { id, profile }: { id: string; profile: Facts },
  transaction?: Transaction,
  only?: readonly string[],
): Promise<PlanAction[]> {
  const select = selectActions(id, only);
  const rows = await (transaction ? transaction.$queryRaw<ActionRow[]>(select) : query<ActionRow>(select));
  const actions = rows.map((row) => asAction(row, profile));
  addCatalogueOrder(rows, actions);
  return actions.sort(compareActions);
}

/** The words that an action of the catalogue has without anybody's changes; null for any other. */
export function catalogueWords(
  { catalogueAction, catalogueVersion }: Pick<ActionRow, "catalogueAction" | "catalogueVersion">,
  profile: Facts,
): SourceWords | null {
  if (!catalogueAction || !catalogueVersion) return null;
  const catalogue = getCatalogue(catalogueVersion);
  const found = catalogue.action(catalogueAction)?.action;
  if (!found) return null;
  const { do: title, why, plan_part: part, effort, impact, owner } = found;
  return { title, why, part, effort, impact, role: ownerRole(catalogue, owner, profile["PF1"]) };
}

interface ActionRow extends Pick<
  PlanAction,
  | "id"
  | "catalogueAction"
  | "part"
  | "effort"
  | "owner"
  | "startsOn"
  | "dueOn"
  | "whyNoDate"
  | "oneOffPounds"
  | "yearlyPounds"
  | "funding"
  | "people"
  | "status"
  | "statusOn"
  | "statusReason"
  | "exceptionUntil"
  | "exceptionBy"
  | "reopenedOn"
  | "version"
> {
  catalogueVersion: string | null;
  title: string | null;
  why: string | null;
  condition: (ConditionSource & { what: string }) | null;
  targets: ActionTarget[] | null;
  needs: string[] | null;
}

function asAction(row: ActionRow, profile: Facts): PlanAction {
  const { catalogueVersion: _, title, why, part, effort, condition, targets, needs, ...rest } = row;
  const words = catalogueWords(row, profile);
  const { what, ...source } = condition ?? { what: "" };
  return {
    ...rest,
    condition: condition && (source as ConditionSource),
    title: title ?? words?.title ?? what,
    why: why ?? words?.why ?? "",
    part: part ?? words?.part ?? null,
    effort: effort ?? words?.effort ?? null,
    impact: words?.impact ?? null,
    role: words?.role ?? null,
    targets: targets ?? [],
    needs: needs ?? [],
    waitsFor: needs ?? [],
  };
}

/** What the catalogue says comes first, where it is in the plan as well. */
function addCatalogueOrder(rows: readonly ActionRow[], actions: PlanAction[]): void {
  const having = new Map<string, string[]>();
  for (const { id, catalogueAction, targets } of actions)
    for (const what of new Set([catalogueAction, ...targets.map(({ key }) => catalogueActionIn(key))]))
      if (what) having.set(what, [...(having.get(what) ?? []), id]);
  rows.forEach(({ catalogueAction, catalogueVersion }, index) => {
    if (!catalogueAction || !catalogueVersion) return;
    const action = actions[index]!;
    const after = getCatalogue(catalogueVersion).action(catalogueAction)?.action.after ?? [];
    const first = after.flatMap((what) => having.get(what) ?? []).filter((id) => id !== action.id);
    action.needs = [...new Set([...action.needs, ...first])];
  });
}

const selectActions = (organisationId: string, only?: readonly string[]) => Prisma.sql`
  SELECT a.id, a.catalogue_action AS "catalogueAction", a.catalogue_version AS "catalogueVersion",
    a.title, a.why, a.part, a.effort,
    CASE WHEN a.owner_id IS NOT NULL THEN json_build_object('id', a.owner_id, 'name', w.name, 'left', m.role IS NULL)
         WHEN a.owner_name IS NOT NULL THEN json_build_object('id', NULL, 'name', a.owner_name, 'left', false)
    END AS owner,
    a.starts_on::text AS "startsOn", a.due_on::text AS "dueOn", a.why_no_date AS "whyNoDate",
    a.one_off_pounds AS "oneOffPounds", a.yearly_pounds AS "yearlyPounds", a.funding, a.people, a.status,
    (a.status_at AT TIME ZONE 'Europe/London')::date::text AS "statusOn", a.status_reason AS "statusReason",
    a.exception_until::text AS "exceptionUntil", x.name AS "exceptionBy", a.reopened_on::text AS "reopenedOn",
    a.version,
    CASE WHEN c.id IS NOT NULL THEN json_build_object('id', c.id, 'reviewId', c.review_id, 'what', c.what,
      'submissionId', r.submission_id, 'commissioner', o.name, 'dueOn', c.due_on) END AS condition,
    (SELECT json_agg(json_build_object('key', t.key, 'requirement', t.requirement_id, 'scope', t.scope,
        'class', t.class, 'rank', t.rank, 'dueSince', t.due_since, 'goneSince', t.gone_since,
        'goneWhy', t.gone_why) ORDER BY t.rank, t.key)
     FROM action_targets t WHERE t.action_id = a.id) AS targets,
    (SELECT json_agg(d.needs_id ORDER BY d.needs_id) FROM action_dependencies d WHERE d.action_id = a.id) AS needs
  FROM actions a
  LEFT JOIN people w ON w.id = a.owner_id
  LEFT JOIN memberships m ON m.organisation_id = a.organisation_id AND m.person_id = a.owner_id
  LEFT JOIN people x ON x.id = a.exception_by_id
  LEFT JOIN conditions c ON c.id = a.condition_id
  LEFT JOIN reviews r ON r.id = c.review_id
  LEFT JOIN organisations o ON o.id = r.commissioner_id
  WHERE a.organisation_id = ${organisationId}::uuid AND a.merged_into_id IS NULL
    AND ${only ? Prisma.sql`a.id = ANY(${only}::uuid[])` : Prisma.sql`true`}
  ORDER BY a.id`;
