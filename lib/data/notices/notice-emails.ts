import "server-only";
import { query } from "@/lib/data/db";
import { dayInEngland } from "@/lib/domain/dates";
import { noticeSchema, type Notice } from "@/lib/domain/notices/notice";
import type { Way } from "@/lib/domain/notices/ways";
import type { Person } from "@/lib/domain/people/person";
import { Prisma } from "@/prisma/generated/client";
import { MAY_KNOW } from "./notices";
import { SETTLED } from "./settled";

// For the worker, which acts for nobody. Whoever claims notices marks them as emailed in the statement that picks
// them, before the email is sent: two workers never claim the same, and a crash can lose an email but not repeat it.

export interface NoticesToEmail {
  to: Person;
  notices: { id: string; notice: Notice; organisation: string | null }[];
  /** The day whose digest this is; null when it is not one. */
  digestOn: string | null;
}

/**
 * What no email has told yet and none needs to, and how it is wanted. The portal alone tells what was read, is settled
 * or became secret, and whoever has not proved that the address is theirs.
 */
const UNSENT = (way: Way) => Prisma.sql`
  SELECT n.id, n.person_id, n.at
  FROM notices n JOIN people whose ON whose.id = n.person_id
  LEFT JOIN notice_choices c ON c.person_id = n.person_id AND c.kind = n.kind
  WHERE n.emailed_at IS NULL AND ${way} = CASE
    WHEN n.read_at IS NOT NULL OR ${SETTLED} OR NOT ${MAY_KNOW} OR NOT whose.email_proved THEN 'portal'
    ELSE coalesce(c.how, CASE WHEN n.urgent THEN 'at_once' ELSE 'daily' END) END`;

const CLAIM = (now: Date) => Prisma.sql`
  UPDATE notices n SET emailed_at = ${now}
  FROM claimed JOIN people p ON p.id = claimed.person_id
  WHERE n.id = claimed.id
  RETURNING n.id, n.kind, n.words, p.id AS "personId", p.name, p.email,
    (SELECT name FROM organisations o WHERE o.id = n.organisation_id) AS organisation`;

/** Marks as done what nobody wants by email, or has read meanwhile, or may not know any more. */
export async function dropUnwanted(now: Date): Promise<void> {
  await query(Prisma.sql`
    UPDATE notices SET emailed_at = ${now} WHERE id IN (SELECT id FROM (${UNSENT("portal")}) unwanted)`);
}

/** Claims what one person is to be told at once. Null when nobody is. */
export async function claimAtOnce(now: Date): Promise<NoticesToEmail | null> {
  const rows = await query<ClaimedRow>(Prisma.sql`
    WITH claimed AS (${UNSENT("at_once")}
      AND n.person_id = (SELECT person_id FROM (${UNSENT("at_once")}) unsent LIMIT 1)
      FOR UPDATE OF n SKIP LOCKED)
    ${CLAIM(now)}`);
  return toEmail(rows, null);
}

/** Claims what one person is to be told in the digest of today, of what happened before a moment. Null when nobody is. */
export async function claimDigest(now: Date, before: Date): Promise<NoticesToEmail | null> {
  const day = dayInEngland(now);
  const rows = await query<ClaimedRow>(Prisma.sql`
    WITH whom AS (
      UPDATE people SET digest_on = ${day}::date WHERE id = (
        SELECT id FROM people
        WHERE (digest_on IS NULL OR digest_on < ${day}::date)
          AND id IN (SELECT person_id FROM (${UNSENT("daily")}) unsent WHERE at < ${before})
        LIMIT 1 FOR UPDATE SKIP LOCKED)
      RETURNING id
    ), claimed AS (${UNSENT("daily")} AND n.at < ${before} AND n.person_id = (SELECT id FROM whom)
      FOR UPDATE OF n SKIP LOCKED)
    ${CLAIM(now)}`);
  return toEmail(rows, day);
}

/** Gives back what was claimed and certainly not sent. */
export async function putBack({ to, notices, digestOn }: NoticesToEmail): Promise<void> {
  const ids = notices.map(({ id }) => id);
  await query(Prisma.sql`
    WITH given AS (UPDATE notices SET emailed_at = NULL WHERE id = ANY(${ids}::uuid[]))
    UPDATE people SET digest_on = NULL WHERE id = ${to.id}::uuid AND digest_on = ${digestOn}::date`);
}

interface ClaimedRow extends Person {
  kind: string;
  words: unknown;
  personId: string;
  organisation: string | null;
}

function toEmail(rows: ClaimedRow[], digestOn: string | null): NoticesToEmail | null {
  const [first] = rows;
  if (!first) return null;
  const notices = rows
    .map(({ id, kind, words, organisation }) => ({
      id,
      notice: noticeSchema.parse({ kind, words }),
      organisation,
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  return { to: { id: first.personId, name: first.name, email: first.email }, notices, digestOn };
}
