import "server-only";
import { query } from "@/lib/data/db";
import { Prisma } from "@/prisma/generated/client";
import type { Assessment } from "./assessments";

/** Where an assessment stands among those of its organisation. */
export interface Succession {
  /** 1 is the first. */
  number: number;
  /** The one that followed it. */
  next: string | null;
}

/** Which assessment of its organisation it is, for somebody who may read it. */
export async function readSuccession({ id, organisation }: Assessment): Promise<Succession> {
  const [found] = await query<Succession>(Prisma.sql`
    SELECT (SELECT count(*)::integer FROM assessments e WHERE e.organisation_id = ${organisation.id}::uuid
              AND (e.started_at, e.id) <= (a.started_at, a.id)) AS number,
      (SELECT n.id FROM assessments n WHERE n.carried_from_id = a.id) AS next
    FROM assessments a WHERE a.id = ${id}::uuid`);
  return found!;
}
