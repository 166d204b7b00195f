import { beforeEach, describe, expect, test } from "vitest";
import { db } from "@/lib/data/db";
import {
  endOtherSessions,
  endSession,
  listSessions,
  readEndedSession,
  readSession,
  startSession,
} from "@/lib/data/sign-in/sessions";
import type { Person } from "@/lib/domain/people/person";
import { aPerson } from "@/tests/support/builders";

let person: Person;
let token: string;

beforeEach(async () => {
  person = await aPerson();
  token = await startSession(person);
});

const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000);

const sessionWas = (times: { startedAt?: Date; lastSeenAt?: Date; endedAt?: Date }) =>
  db.session.updateMany({ where: { personId: person.id }, data: times });

describe("a session", () => {
  test("tells who it belongs to", async () => {
    expect(await readSession(token)).toMatchObject(person);
  });

  test("is not stored in a form that opens it", async () => {
    const { idHash } = await db.session.findFirstOrThrow({ where: { personId: person.id } });
    expect(await readSession(idHash)).toBeNull();
  });

  test("lasts while it is used at least every 30 minutes", async () => {
    await sessionWas({ lastSeenAt: minutesAgo(29) });
    expect(await readSession(token)).toMatchObject(person);
    const { lastSeenAt } = await db.session.findFirstOrThrow({ where: { personId: person.id } });
    expect(lastSeenAt > minutesAgo(1)).toBe(true);
  });

  test("ends after 30 idle minutes", async () => {
    await sessionWas({ lastSeenAt: minutesAgo(31) });
    expect(await readSession(token)).toBeNull();
  });

  test("ends after 12 hours, however much it is used", async () => {
    await sessionWas({ startedAt: minutesAgo(12 * 60 + 1) });
    expect(await readSession(token)).toBeNull();
  });

  test("ends when the person signs out, once and for all", async () => {
    await endSession(person, token);
    await endSession(person, token);
    expect(await readSession(token)).toBeNull();
  });

  test("cannot be ended by somebody else", async () => {
    await endSession(await aPerson(), token);
    expect(await readSession(token)).toMatchObject(person);
  });

  test("still tells whose work to keep once it has ended", async () => {
    await endSession(person, token);
    expect(await readEndedSession(token)).toBe(person.id);
    expect(await readEndedSession("never issued")).toBeNull();
  });

  test.each([
    ["it was ended", { endedAt: minutesAgo(24 * 60 + 1) }],
    ["it was idle for too long", { lastSeenAt: minutesAgo(24 * 60 + 31) }],
    ["it was 12 hours old", { startedAt: minutesAgo(36 * 60 + 1) }],
  ])("tells nothing any more a day after %s", async (_, times) => {
    await sessionWas(times);
    expect(await readEndedSession(token)).toBeNull();
    await startSession(await aPerson());
    expect(await db.session.count({ where: { personId: person.id } })).toBe(0);
  });

  test("replaces the one that this browser had", async () => {
    const next = await startSession(person, token);
    expect(await readSession(token)).toBeNull();
    expect(await listSessions(person, next)).toEqual([expect.objectContaining({ here: true })]);
  });
});

describe("somebody who is signed in twice", () => {
  test("sees both places and which is this one", async () => {
    const other = await startSession(person);
    expect(await listSessions(person, other)).toEqual([
      expect.objectContaining({ here: true }),
      expect.objectContaining({ here: false }),
    ]);
  });

  test("does not see places where the session has run out", async () => {
    await sessionWas({ lastSeenAt: minutesAgo(31) });
    const other = await startSession(person);
    expect(await listSessions(person, other)).toHaveLength(1);
  });

  test("can sign out everywhere else", async () => {
    const here = await startSession(person);
    await endOtherSessions(person, here);
    expect(await readSession(token)).toBeNull();
    expect(await readEndedSession(token)).toBeNull();
    expect(await readSession(here)).toMatchObject(person);
  });
});
