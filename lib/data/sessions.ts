import "server-only";
import type { Person } from "@/lib/domain/person";
import { PORTAL_CHAIN, recordEvent } from "./audit";
import { db } from "./db";
import { hashToken, newToken } from "./tokens";

const IDLE_MINUTES = 30;
const LONGEST_HOURS = 12;
const TOUCH_AFTER_MS = 60_000;

/** Begins a session and returns the secret that goes into the cookie. */
export async function startSession(person: Person): Promise<string> {
  const token = newToken();
  await db.$transaction(async (transaction) => {
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

/** Who this session belongs to, or null when it has ended, was idle for 30 minutes or is 12 hours old. */
export async function readSession(token: string): Promise<Person | null> {
  const idHash = hashToken(token);
  const [found] = await db.$queryRaw<(Person & { last_seen_at: Date })[]>`
    SELECT p.id, p.name, p.email, s.last_seen_at
    FROM sessions s JOIN people p ON p.id = s.person_id
    WHERE s.id_hash = ${idHash} AND s.ended_at IS NULL
      AND s.last_seen_at > now() - make_interval(mins => ${IDLE_MINUTES}::int)
      AND s.started_at > now() - make_interval(hours => ${LONGEST_HOURS}::int)`;
  if (!found) return null;
  const { last_seen_at, ...person } = found;
  if (Date.now() - last_seen_at.getTime() > TOUCH_AFTER_MS)
    await db.session.updateMany({ where: { idHash }, data: { lastSeenAt: new Date() } });
  return person;
}

/** Whose session this was, even if it has ended: what they had typed is kept for them alone. */
export async function readEndedSession(token: string): Promise<string | null> {
  const session = await db.session.findUnique({
    where: { idHash: hashToken(token) },
    select: { personId: true },
  });
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

/** Signs a person out everywhere but in the session of this token. */
export async function endOtherSessions(person: Person, token: string): Promise<void> {
  await db.$transaction(async (transaction) => {
    const { count } = await transaction.session.updateMany({
      where: { personId: person.id, endedAt: null, NOT: { idHash: hashToken(token) } },
      data: { endedAt: new Date() },
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
