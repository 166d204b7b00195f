import "server-only";
import { query, type Transaction } from "@/lib/data/db";
import { knownId } from "@/lib/data/ids";
import { NotFound } from "@/lib/domain/errors";
import { isUrgent } from "@/lib/domain/notices/is-urgent";
import { noticeSchema, type Notice } from "@/lib/domain/notices/notice";
import { isChosen } from "@/lib/domain/notices/ways";
import type { Person } from "@/lib/domain/people/person";
import { Prisma } from "@/prisma/generated/client";
import { SETTLED } from "./settled";

export type NewNotice = Notice & {
  personId: string;
  organisationId: string | null;
  /** What it is about, as `assigned:<id>`: nobody is told the same thing twice. */
  key: string;
  /** A path of the portal. Never one with a secret in it: notices are stored. */
  path: string;
  /** When it happened, if not now. */
  at?: Date;
};

/** Tells people something, inside the transaction of what happened. Who was told this before is not told again. */
export async function tell(transaction: Transaction, ...notices: NewNotice[]): Promise<void> {
  const data = notices.map((notice) => ({
    ...notice,
    urgent: isUrgent(notice),
    emailedAt: isChosen(notice.kind) ? null : new Date(),
  }));
  await transaction.notice.createMany({ data, skipDuplicates: true });
}

/** Whether the person of a notice `n` may still know what it says: not when they have left the organisation since. */
export const MAY_KNOW = Prisma.sql`(
  n.organisation_id IS NULL OR n.kind = 'invited' OR EXISTS (
    SELECT FROM memberships m WHERE m.organisation_id = n.organisation_id AND m.person_id = n.person_id))`;

/** More than anybody counts: the header says "99+". */
const MOST_COUNTED = 100;

/** How many notices a person `p` has not read and that still matter. Part of the query that finds out who is signed in. */
export const UNREAD = Prisma.sql`(
  SELECT count(*)::integer FROM (
    SELECT FROM notices n WHERE n.person_id = p.id AND n.read_at IS NULL AND ${MAY_KNOW} AND NOT ${SETTLED}
    LIMIT ${MOST_COUNTED}) unread)`;

const PAGE_SIZE = 50;

export interface ListedNotice {
  id: string;
  notice: Notice;
  organisation: string | null;
  at: Date;
  read: boolean;
  /** What it asks for is done, or not needed any more. */
  settled: boolean;
}

/** A person's notices, newest first. `before` is the last one of the page before; `older` that of this page, if more follow. */
export async function listNotices(person: Person, before?: string) {
  const rows = await query<Omit<ListedNotice, "notice"> & Notice>(Prisma.sql`
    SELECT n.id, n.kind, n.words, n.at, n.read_at IS NOT NULL AS read, o.name AS organisation,
      ${SETTLED} AS settled
    FROM notices n LEFT JOIN organisations o ON o.id = n.organisation_id
    WHERE n.person_id = ${person.id}::uuid AND (${before ?? null}::uuid IS NULL OR n.id < ${before ?? null}::uuid)
      AND ${MAY_KNOW}
    ORDER BY n.id DESC LIMIT ${PAGE_SIZE + 1}`);
  const notices = rows.slice(0, PAGE_SIZE).map(({ kind, words, ...row }): ListedNotice => ({
    ...row,
    notice: noticeSchema.parse({ kind, words }),
  }));
  return { notices, older: rows.length > PAGE_SIZE ? notices.at(-1)?.id : undefined };
}

/** Marks a notice as read and says where it leads. */
export async function openNotice(person: Person, id: string): Promise<string> {
  const [found] = await query<{ path: string }>(Prisma.sql`
    UPDATE notices n SET read_at = coalesce(read_at, now())
    WHERE n.id = ${knownId(id)}::uuid AND n.person_id = ${person.id}::uuid AND ${MAY_KNOW}
    RETURNING path`);
  if (!found) throw new NotFound("notice");
  return found.path;
}

/** Marks a person's notices as read, but for those that came after the newest one they were shown. */
export async function markAllRead(person: Person, newest: string): Promise<void> {
  await query(Prisma.sql`
    UPDATE notices SET read_at = now()
    WHERE person_id = ${person.id}::uuid AND id <= ${knownId(newest)}::uuid AND read_at IS NULL`);
}
