import "server-only";
import { query } from "@/lib/data/db";
import { type ActionNaming, actionTitle } from "@/lib/data/plan/action-title";
import { OWNING_ROLES } from "@/lib/data/plan/owners";
import { DUE_SOON_DAYS, dueAnnouncement } from "@/lib/domain/notices/announce";
import { OPEN_STATUSES } from "@/lib/domain/plan/statuses";
import { Prisma } from "@/prisma/generated/client";
import type { NewNotice } from "./notices";
import { type DueQuery, tellInBatches } from "./tell-in-batches";

const DUE: DueQuery<DueAction> = {
  ...{ id: Prisma.sql`a.id`, person: Prisma.sql`m.person_id`, on: Prisma.sql`a.due_on` },
  ...{ soon: "action_due_soon", over: "action_overdue", days: DUE_SOON_DAYS },
  read: (today, rest) =>
    query(Prisma.sql`
      SELECT a.id, a.title, a.catalogue_action AS "catalogueAction", a.catalogue_version AS "catalogueVersion",
        c.what AS condition, a.due_on::text AS "dueOn",
        (a.created_at AT TIME ZONE 'Europe/London')::date::text AS "createdOn",
        a.organisation_id AS "organisationId", o.reference, m.person_id AS "personId"
      FROM actions a
      JOIN organisations o ON o.id = a.organisation_id
      LEFT JOIN conditions c ON c.id = a.condition_id
      LEFT JOIN memberships w ON w.organisation_id = a.organisation_id AND w.person_id = a.owner_id
        AND w.role = ANY(${OWNING_ROLES})
      JOIN memberships m ON m.organisation_id = a.organisation_id
        AND CASE WHEN w.person_id IS NULL THEN m.role = 'lead' ELSE m.person_id = w.person_id END
      WHERE a.merged_into_id IS NULL AND a.status = ANY(${[...OPEN_STATUSES]})
        -- What was due longer ago was told, and may be forgotten: it would be told again.
        AND a.due_on >= ${today}::date - interval '1 year'
        AND a.due_on <= ${today}::date + ${Math.max(...DUE_SOON_DAYS)}::integer ${rest}`),
};

/**
 * Tells the owners of open actions that are due soon, and that were due. Where nobody who reads the plan owns one, its
 * leads are told. For the worker, which acts for nobody.
 */
export const tellActionsDue = (today: string): Promise<void> =>
  tellInBatches(DUE, today, (action) => dueNotice(action, today));

interface DueAction extends ActionNaming {
  id: string;
  dueOn: string;
  createdOn: string;
  organisationId: string;
  reference: string;
  personId: string;
}

function dueNotice(action: DueAction, today: string): NewNotice | null {
  const { id, dueOn, organisationId, personId } = action;
  const words = { what: actionTitle(action), dueOn };
  const path = `/organisations/${action.reference}/plan/actions/${id}`;
  const common = { personId, organisationId, path, words };
  if (dueOn < today) return { ...common, kind: "action_overdue", key: `action_overdue:${id}:${dueOn}` };
  const days = dueAnnouncement(DUE_SOON_DAYS, dueOn, today, action.createdOn);
  return days === null
    ? null
    : { ...common, kind: "action_due_soon", key: `action_due_soon:${id}:${dueOn}:${days}` };
}
