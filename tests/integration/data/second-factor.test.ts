import { beforeEach, describe, expect, test, vi } from "vitest";
import { TOTP } from "otpauth";
import { PORTAL_CHAIN } from "@/lib/data/audit/audit";
import { db } from "@/lib/data/db";
import { readHalfSignedIn, stampOf } from "@/lib/data/sign-in/half-signed-in";
import { hashPassword } from "@/lib/data/sign-in/passwords";
import { proveAgain } from "@/lib/data/sign-in/prove-again";
import { demandSecondFactor, hasSecondFactor, readSecondFactor } from "@/lib/data/sign-in/second-factor";
import { takeOffSecondFactor, turnOffSecondFactor } from "@/lib/data/sign-in/second-factor-off";
import { readSetUp, startSecondFactor, turnOnSecondFactor } from "@/lib/data/sign-in/second-factor-set-up";
import { Refused } from "@/lib/domain/errors";
import type { Person } from "@/lib/domain/people/person";
import { aPerson } from "@/tests/support/builders";

const PASSWORD = "teapot lantern gravel";
const PROOF = { password: PASSWORD, from: "192.0.2.1" };
const STEP_MS = 30_000;
const AT_THE_FIELD = { field: "passcode" };

let person: Person;
let secret: string;
let recovery: string[];

/** What the app shows, some steps from now. */
const shown = (stepsAway = 0) =>
  new TOTP({ secret }).generate({ timestamp: Date.now() + stepsAway * STEP_MS });

const wrong = () => (shown() === "000000" ? "000001" : "000000");

const events = () =>
  db.auditEvent.findMany({
    where: { chain: PORTAL_CHAIN, subject: person.id, what: { startsWith: "second-factor" } },
    select: { what: true, personId: true, detail: true },
    orderBy: { sequence: "asc" },
  });

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() });
  person = await aPerson();
  const passwordHash = await hashPassword(PASSWORD);
  await db.person.update({ where: { id: person.id }, data: { passwordHash } });
  await startSecondFactor(person, PROOF);
  secret = (await readSetUp(person))!.secret;
  return () => vi.useRealTimers();
});

describe("setting up an app", () => {
  test("needs the password", async () => {
    const wrong = { ...PROOF, password: "not theirs" };
    await expect(startSecondFactor(person, wrong)).rejects.toMatchObject({ field: "password" });
    expect((await readSetUp(person))!.secret).toBe(secret);
  });

  test("asks for nothing before a code showed that the app works", async () => {
    await expect(turnOnSecondFactor(person, wrong())).rejects.toMatchObject(AT_THE_FIELD);
    expect(await hasSecondFactor(person)).toBe(false);
    await expect(demandSecondFactor(person, undefined)).resolves.toBeUndefined();
    await turnOnSecondFactor(person, shown());
    expect(await hasSecondFactor(person)).toBe(true);
    expect(await readSetUp(person)).toBeNull();
  });

  test("must be done within half an hour, or be started again with another secret", async () => {
    await db.secondFactor.updateMany({
      where: { personId: person.id },
      data: { startedAt: new Date(Date.now() - 31 * 60_000) },
    });
    await expect(turnOnSecondFactor(person, shown())).rejects.toThrow("too long");
    await startSecondFactor(person, PROOF);
    expect((await readSetUp(person))!.secret).not.toBe(secret);
  });

  test("happens once, however often it is sent", async () => {
    const sent = await Promise.allSettled([
      turnOnSecondFactor(person, shown()),
      turnOnSecondFactor(person, shown()),
    ]);
    expect(sent.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    expect((await readSecondFactor(person))?.recoveryCodes).toBe(10);
    await expect(startSecondFactor(person, { ...PROOF, passcode: shown(1) })).rejects.toThrow("already");
  });

  test("tells the app whose account it is", async () => {
    expect((await readSetUp(person))!.address).toContain(encodeURIComponent(person.email));
  });

  test("leaves neither the secret nor a recovery code readable in the database", async () => {
    const [first] = await turnOnSecondFactor(person, shown());
    const stored = await db.secondFactor.findUniqueOrThrow({
      where: { personId: person.id },
      include: { recoveryCodes: true },
    });
    expect(JSON.stringify(stored)).not.toContain(secret);
    expect(JSON.stringify(stored)).not.toContain(first);
    expect(stored.recoveryCodes.every(({ codeHash }) => codeHash.startsWith("$argon2id$"))).toBe(true);
  });
});

describe("whoever has a second factor", () => {
  beforeEach(async () => {
    recovery = await turnOnSecondFactor(person, shown(-1));
  });

  test("must give a code", async () => {
    await expect(demandSecondFactor(person, undefined)).rejects.toMatchObject(AT_THE_FIELD);
    await expect(demandSecondFactor(person, wrong())).rejects.toMatchObject(AT_THE_FIELD);
    await expect(demandSecondFactor(person, shown())).resolves.toBeUndefined();
  });

  test("gives each code once, and none that is older than the newest they gave", async () => {
    const [before, now] = [shown(-1), shown()];
    await expect(demandSecondFactor(person, before)).rejects.toThrow("used already");
    await demandSecondFactor(person, now);
    await expect(demandSecondFactor(person, now)).rejects.toThrow("used already");
    vi.setSystemTime(Date.now() + STEP_MS);
    await expect(demandSecondFactor(person, now)).rejects.toThrow("used already");
    await expect(demandSecondFactor(person, shown())).resolves.toBeUndefined();
  });

  test("is let through once when the same code comes twice at once", async () => {
    const sent = await Promise.allSettled([shown(), shown()].map((code) => demandSecondFactor(person, code)));
    expect(sent.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  });

  test.each([
    [-2, false],
    [1, true],
    [2, false],
  ])("may have a clock that is %i steps wrong: %s", async (steps, works) => {
    vi.setSystemTime(Date.now() + 10 * STEP_MS);
    const given = demandSecondFactor(person, shown(steps));
    await (works ? expect(given).resolves.toBeUndefined() : expect(given).rejects.toThrow(Refused));
  });

  test("gives a recovery code instead, each once", async () => {
    const [one = "", two = ""] = recovery;
    await demandSecondFactor(person, two);
    await expect(demandSecondFactor(person, two)).rejects.toThrow("used already");
    await demandSecondFactor(person, one);
    expect((await readSecondFactor(person))?.recoveryCodes).toBe(8);
    expect(recovery).toHaveLength(10);
    expect(new Set(recovery).size).toBe(10);
  });

  test("uses a recovery code once when it comes twice at once", async () => {
    const [code = ""] = recovery;
    const sent = await Promise.allSettled([code, code].map((code) => demandSecondFactor(person, code)));
    expect(sent.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  });

  test("cannot use a recovery code of somebody else", async () => {
    const other = await aPerson();
    await db.person.update({ where: { id: other.id }, data: { passwordHash: await hashPassword(PASSWORD) } });
    await startSecondFactor(other, PROOF);
    const theirs = new TOTP({ secret: (await readSetUp(other))!.secret }).generate();
    await turnOnSecondFactor(other, theirs);
    await expect(demandSecondFactor(other, recovery[0])).rejects.toThrow(Refused);
    expect((await readSecondFactor(person))?.recoveryCodes).toBe(10);
  });

  test("has five tries in ten minutes, after which even the right code must wait", async () => {
    for (let tries = 0; tries < 5; tries++)
      await expect(demandSecondFactor(person, wrong())).rejects.toMatchObject(AT_THE_FIELD);
    await expect(demandSecondFactor(person, shown())).rejects.toThrow("too many tries. Wait 10 minutes");
  });

  test("is not held up by wrong codes once one was right", async () => {
    for (let tries = 0; tries < 4; tries++)
      await expect(demandSecondFactor(person, wrong())).rejects.toThrow(Refused);
    await demandSecondFactor(person, shown());
    await expect(demandSecondFactor(person, wrong())).rejects.toMatchObject(AT_THE_FIELD);
  });

  test("gives a code whenever they sign something", async () => {
    await expect(proveAgain(person, PROOF)).rejects.toMatchObject(AT_THE_FIELD);
    await expect(
      proveAgain(person, { ...PROOF, password: "not theirs", passcode: shown() }),
    ).rejects.toMatchObject({ field: "password" });
    await expect(proveAgain(person, { ...PROOF, passcode: shown() })).resolves.toBeUndefined();
  });

  test("keeps their recovery codes when what is sealed cannot be opened any more", async () => {
    await db.secondFactor.updateMany({
      where: { personId: person.id },
      data: { secret: "sealed-otherwise" },
    });
    await expect(demandSecondFactor(person, shown())).rejects.toThrow(Refused);
    await expect(demandSecondFactor(person, recovery[0])).resolves.toBeUndefined();
  });

  test("turns it off with password and code, which ends the recovery codes too", async () => {
    await expect(turnOffSecondFactor(person, PROOF)).rejects.toMatchObject(AT_THE_FIELD);
    await turnOffSecondFactor(person, { ...PROOF, passcode: shown() });
    expect(await readSecondFactor(person)).toBeNull();
    expect(await db.recoveryCode.count({ where: { personId: person.id } })).toBe(0);
    await expect(demandSecondFactor(person, undefined)).resolves.toBeUndefined();
  });

  test("has it turned off by whoever has the server", async () => {
    await takeOffSecondFactor(person.email.toUpperCase());
    expect(await hasSecondFactor(person)).toBe(false);
    await expect(takeOffSecondFactor(person.email)).rejects.toThrow("no second factor");
    await expect(takeOffSecondFactor("nobody@people.example")).rejects.toThrow("Nobody has registered");
  });

  test("leaves a record of all of it, and never of a code", async () => {
    await expect(demandSecondFactor(person, wrong())).rejects.toThrow(Refused);
    await demandSecondFactor(person, recovery[0]);
    await turnOffSecondFactor(person, { ...PROOF, passcode: shown() });
    const by = { personId: person.id, detail: {} };
    expect(await events()).toEqual([
      { what: "second-factor:turn-on", ...by },
      { what: "second-factor:refuse", ...by, personId: null },
      { what: "second-factor:recover", ...by, detail: { left: 9 } },
      { what: "second-factor:turn-off", ...by },
    ]);
  });
});

test("a password that was right stands until another is chosen", async () => {
  const stamp = await stampOf(person);
  expect(await readHalfSignedIn(person.id, stamp)).toEqual(person);
  expect(await readHalfSignedIn((await aPerson()).id, stamp)).toBeNull();
  await db.person.update({
    where: { id: person.id },
    data: { passwordHash: await hashPassword("new words") },
  });
  expect(await readHalfSignedIn(person.id, stamp)).toBeNull();
});
