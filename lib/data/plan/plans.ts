import "server-only";
import { recordDownload } from "@/lib/data/audit/audit";
import { db, query } from "@/lib/data/db";
import { knownId } from "@/lib/data/ids";
import { demandOrganisation } from "@/lib/data/people/access";
import { today } from "@/lib/data/today";
import type { Facts } from "@/lib/domain/assessment/answer";
import { NotFound } from "@/lib/domain/errors";
import type { Permission } from "@/lib/domain/people/permissions";
import type { Person } from "@/lib/domain/people/person";
import { baselineSchema } from "@/lib/domain/plan/baseline";
import type { ApprovedPlan, Plan, ProgressNote } from "@/lib/domain/plan/plan";
import { markingOf } from "@/lib/domain/protective-marking";
import type { ScopeKey } from "@/lib/domain/scope";
import { Prisma } from "@/prisma/generated/client";
import { keepPlan } from "./keep-plan";
import { OWNING_ROLES } from "./owners";
import { readActions } from "./plan-rows";

/** The plan of an organisation, in step with its answers. However many actions there are, the same few queries. */
export async function readPlan(person: Person, reference: string): Promise<Plan> {
  return planOf(person, await demandOrganisation(person, reference, "plan:read"));
}

/** The same, for somebody who takes it away as this file. The record says so. */
export async function readPlanToDownload(person: Person, reference: string, file: string): Promise<Plan> {
  const { id } = await demandOrganisation(person, reference, "plan:read");
  await recordDownload(person, id, { what: "plan:download", subject: id, detail: { file } });
  return readPlan(person, reference);
}

async function planOf(
  person: Person,
  { id, reference, name, profile, marking, role }: Awaited<ReturnType<typeof demandOrganisation>>,
): Promise<Plan> {
  const day = today();
  const version = await keepPlan(person, id, day);
  const organisation = { id, reference, name, profile: profile as Facts, marking: markingOf(marking) };
  const [actions, approved, places, assessment] = await Promise.all([
    readActions(organisation),
    readApproved(id),
    readPlaces(id),
    db.assessment.findFirst({
      where: { organisationId: id, closedAt: null },
      select: { id: true },
      orderBy: { startedAt: "desc" },
    }),
  ]);
  return {
    organisation,
    role,
    today: day,
    version,
    actions,
    approved,
    places,
    assessmentId: assessment?.id ?? null,
  };
}

/** One action with the plan that it belongs to, and what people noted about it, newest first. */
export async function readPlanAction(person: Person, reference: string, actionId: string) {
  const plan = await readPlan(person, reference);
  const action = plan.actions.find(({ id }) => id === knownId(actionId));
  if (!action) throw new NotFound("action");
  return { plan, action, notes: await readNotes(action.id) };
}

/** Those of actions that were merged into it are among them. */
const readNotes = (actionId: string) =>
  query<ProgressNote & Record<string, unknown>>(Prisma.sql`
    SELECT n.id, n.text, p.name AS by, n.at
    FROM action_notes n JOIN actions a ON a.id = n.action_id JOIN people p ON p.id = n.by_id
    WHERE a.id = ${actionId}::uuid OR a.merged_into_id = ${actionId}::uuid
    ORDER BY n.at DESC, n.id DESC`);

async function readApproved(organisationId: string): Promise<ApprovedPlan | null> {
  const newest = await db.planBaseline.findFirst({
    where: { organisationId },
    orderBy: { number: "desc" },
    include: { approvedBy: { select: { name: true } } },
  });
  if (!newest) return null;
  const { number, at, approvedBy, note, content } = newest;
  return { number, at, by: approvedBy.name, note, content: baselineSchema.parse(content) };
}

async function readPlaces(organisationId: string): Promise<Map<ScopeKey, string>> {
  const rows = await query<{ scope: ScopeKey; name: string }>(Prisma.sql`
    SELECT 'site:' || id AS scope, name FROM sites WHERE organisation_id = ${organisationId}::uuid
    UNION ALL SELECT 'service:' || id, name FROM services WHERE organisation_id = ${organisationId}::uuid`);
  return new Map(rows.map(({ scope, name }) => [scope, name]));
}

/** The people of an organisation who can own an action, by name. */
export async function listOwners(person: Person, reference: string): Promise<{ id: string; name: string }[]> {
  const { id } = await demandOrganisation(person, reference, "plan:edit");
  const members = await db.membership.findMany({
    where: { organisationId: id, role: { in: OWNING_ROLES } },
    select: { person: { select: { id: true, name: true } } },
    orderBy: [{ person: { name: "asc" } }, { personId: "asc" }],
  });
  return members.map((member) => member.person);
}

/** An action of a plan and its organisation, for somebody who may do this with it. */
export async function demandAction(person: Person, actionId: string, permission: Permission) {
  const found = await db.planAction.findFirst({
    where: { id: knownId(actionId), mergedIntoId: null },
    select: { id: true, organisation: { select: { reference: true } } },
  });
  if (!found) throw new NotFound("action");
  const { id, reference, profile } = await demandOrganisation(
    person,
    found.organisation.reference,
    permission,
  );
  return { id: found.id, organisation: { id, reference, profile: profile as Facts } };
}
