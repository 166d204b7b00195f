import "server-only";
import { db } from "@/lib/data/db";
import { Prisma } from "@/prisma/generated/client";
import { type NewNotice, tell } from "./notices";

/** What is due, and where its query has its columns. */
export interface DueQuery<One> {
  id: Prisma.Sql;
  /** Whom it is told. */
  person: Prisma.Sql;
  /** The day by which it is due. */
  on: Prisma.Sql;
  /** What the keys of its notices begin with, before and, if that is told too, after the day. */
  soon: string;
  over?: string;
  /** How many days before its day it is announced. */
  days: readonly number[];
  /** @param rest the end of the query: more conditions, the order and the limit */
  read: (today: string, rest: Prisma.Sql) => Promise<One[]>;
}

/** How much is read, and told in one transaction, at a time. */
export const BATCH = 100;

/**
 * Tells of everything that is due, a batch at a time. What a batch told stays told if a later one fails; what was told
 * before is not read again.
 */
export async function tellInBatches<One extends { id: string; personId: string }>(
  { id, person, on, soon, over, days, read }: DueQuery<One>,
  today: string,
  noticeOf: (one: One) => NewNotice | null,
): Promise<void> {
  const key = Prisma.sql`CASE WHEN ${on} < ${today}::date THEN concat_ws(':', ${over ?? soon}::text, ${id}, ${on})
    ELSE concat_ws(':', ${soon}::text, ${id}, ${on},
      (SELECT min(d) FROM unnest(${days}::integer[]) d WHERE d >= ${on} - ${today}::date)) END`;
  const readAfter = (last?: One) =>
    read(
      today,
      Prisma.sql`
        AND NOT EXISTS (SELECT FROM notices n WHERE n.person_id = ${person} AND n.key = ${key})
        ${last ? Prisma.sql`AND (${id}, ${person}) > (${last.id}::uuid, ${last.personId}::uuid)` : Prisma.empty}
        ORDER BY ${id}, ${person} LIMIT ${BATCH}`,
    );
  for (let batch = await readAfter(); batch.length; batch = await readAfter(batch.at(-1))) {
    const notices = batch.flatMap((one) => noticeOf(one) ?? []);
    await db.$transaction((transaction) => tell(transaction, ...notices));
  }
}
