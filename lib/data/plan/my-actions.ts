import "server-only";
import { query } from "@/lib/data/db";
import type { Person } from "@/lib/domain/people/person";
import type { MyAction } from "@/lib/domain/plan/my-action";
import { OPEN_STATUSES } from "@/lib/domain/plan/statuses";
import { Prisma } from "@/prisma/generated/client";
import { type ActionNaming, actionTitle } from "./action-title";
import { OWNING_ROLES } from "./owners";

/** The open actions that a person owns in all their organisations, most urgent first. */
export async function listMyActions(person: Person): Promise<MyAction[]> {
  const rows = await query<Omit<MyAction, "title"> & ActionNaming>(Prisma.sql`
    SELECT a.id, a.title, a.catalogue_action AS "catalogueAction", a.catalogue_version AS "catalogueVersion",
      c.what AS condition, json_build_object('reference', o.reference, 'name', o.name) AS organisation,
      a.due_on::text AS "dueOn", a.status
    FROM actions a
    JOIN organisations o ON o.id = a.organisation_id
    JOIN memberships m ON m.organisation_id = o.id AND m.person_id = a.owner_id AND m.role = ANY(${OWNING_ROLES})
    LEFT JOIN conditions c ON c.id = a.condition_id
    WHERE a.owner_id = ${person.id}::uuid AND a.merged_into_id IS NULL AND a.status = ANY(${[...OPEN_STATUSES]})
    ORDER BY a.due_on NULLS LAST, a.id`);
  return rows.map(({ catalogueAction, catalogueVersion, condition, ...row }) => ({
    ...row,
    title: actionTitle({ title: row.title, catalogueAction, catalogueVersion, condition }),
  }));
}
