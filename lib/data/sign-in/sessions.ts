import "server-only";
import { PORTAL_CHAIN, recordEvent } from "@/lib/data/audit/audit";
import { db, query } from "@/lib/data/db";
import { UNREAD } from "@/lib/data/notices/notices";
import { HAS_PORTFOLIOS } from "@/lib/data/portfolio/portfolio-access";
import { HAS_REVIEWS } from "@/lib/data/review/review-list";
import { hashToken, newToken } from "@/lib/data/tokens";
import type { Person } from "@/lib/domain/people/person";
import { Prisma } from "@/prisma/generated/client";
import { KEPT_FOR_HOURS } from "./kept-forms";

const IDLE_MINUTES = 30;
const LONGEST_HOURS = 12;
const TOUCH_AFTER_MS = 60_000;

/** When a session ended, or ran out by itself. */
const OVER_AT = Prisma.sql`coalesce(ended_at, least(last_seen_at + make_interval(mins => ${IDLE_MINUTES}::int),
                                                  started_at + make_interval(hours => ${LONGEST_HOURS}::int)))`;

const LONG_OVER = Prisma.sql`${OVER_AT} < now() - make_interval(hours => ${KEPT_FOR_HOURS}::int)`;

/**
 * Begins a session and returns the secret that goes into the cookie. The session that this browser had before and
 * those that are long over are forgotten.
 */
export async function startSession(person: Person, before: string | null = null): Promise<string> {
  const token = newToken();
  const hashBefore = before && hashToken(before);
  await db.$transaction(async (transaction) => {
    await transaction.$executeRaw`DELETE FROM sessions WHERE id_hash = ${hashBefore} OR ${LONG_OVER}`;
    await transaction.session.create({ data: { idHash: hashToken(token), personId: person.id } });
    await recordEvent(transaction, {
      chain: PORTAL_CHAIN,
      person,
      what: "session:start",
      subject: person.id,
    });
  });
  return token;
}

export interface SignedIn extends Person {
  /** How many notices they have not read. Here, because the header of every page says it. */
  unread: number;
  /** Whether an organisation of theirs has something to review. Here for the same reason. */
  reviews: boolean;
  /** Whether they may see a portfolio. */
  portfolios: boolean;
}

/** Forgets sessions that ended, or ran out, a day ago. */
export async function forgetSessions(now: Date): Promise<void> {
  await query(Prisma.sql`
    DELETE FROM sessions WHERE ${OVER_AT} < ${now}::timestamptz - make_interval(hours => ${KEPT_FOR_HOURS}::int)`);
}

/** Who this session belongs to, or null when it has ended, was idle for 30 minutes or is 12 hours old. */
export async function readSession(token: string): Promise<SignedIn | null> {
  const idHash = hashToken(token);
  const [found] = await query<SignedIn & { last_seen_at: Date }>(Prisma.sql`
    SELECT p.id, p.name, p.email, s.last_seen_at, ${UNREAD} AS unread, ${HAS_REVIEWS} AS reviews,
      ${HAS_PORTFOLIOS} AS portfolios
    FROM sessions s JOIN people p ON p.id = s.person_id
    WHERE s.id_hash = ${idHash} AND s.ended_at IS NULL
      AND s.last_seen_at > now() - make_interval(mins => ${IDLE_MINUTES}::int)
      AND s.started_at > now() - make_interval(hours => ${LONGEST_HOURS}::int)`);
  if (!found) return null;
  const { last_seen_at, ...person } = found;
  if (Date.now() - last_seen_at.getTime() > TOUCH_AFTER_MS)
    await db.session.updateMany({ where: { idHash }, data: { lastSeenAt: new Date() } });
  return person;
}

/**
 * Whose session this was, if it ended within the last day: what they had typed is kept for them alone.
 * Unknown for a session that was ended from elsewhere, because somebody else may hold it.
 */
export async function readEndedSession(token: string): Promise<string | null> {
  const [session] = await db.$queryRaw<{ personId: string }[]>`
    SELECT person_id AS "personId" FROM sessions WHERE id_hash = ${hashToken(token)} AND NOT ${LONG_OVER}`;
  return session?.personId ?? null;
}

/** Ends a session. Signing out twice is no error. */
export async function endSession(person: Person, token: string): Promise<void> {
  await db.$transaction(async (transaction) => {
    await transaction.session.updateMany({
      where: { idHash: hashToken(token), personId: person.id, endedAt: null },
      data: { endedAt: new Date() },
    });
    await recordEvent(transaction, { chain: PORTAL_CHAIN, person, what: "session:end", subject: person.id });
  });
}

/** Where a person is signed in, newest first. `here` marks the session of this token. */
export async function listSessions(person: Person, token: string) {
  const sessions = await db.session.findMany({
    where: {
      personId: person.id,
      endedAt: null,
      lastSeenAt: { gt: new Date(Date.now() - IDLE_MINUTES * 60_000) },
      startedAt: { gt: new Date(Date.now() - LONGEST_HOURS * 3_600_000) },
    },
    select: { idHash: true, startedAt: true, lastSeenAt: true },
    orderBy: { startedAt: "desc" },
  });
  const here = hashToken(token);
  return sessions.map(({ idHash, ...session }) => ({ ...session, here: idHash === here }));
}

/** Signs a person out everywhere but in the session of this token. What was signed in elsewhere is not trusted again. */
export async function endOtherSessions(person: Person, token: string): Promise<void> {
  await db.$transaction(async (transaction) => {
    const { count } = await transaction.session.deleteMany({
      where: { personId: person.id, NOT: { idHash: hashToken(token) } },
    });
    await recordEvent(transaction, {
      chain: PORTAL_CHAIN,
      person,
      what: "session:end-others",
      subject: person.id,
      detail: { count },
    });
  });
}
