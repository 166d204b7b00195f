import { beforeEach, describe, expect, test } from "vitest";
import { saveAnswers } from "@/lib/data/assessment/answers";
import { organisationChain, recordEvent } from "@/lib/data/audit/audit";
import { checkAudit, type AuditBreak } from "@/lib/data/audit/audit-check";
import { db, type Transaction } from "@/lib/data/db";
import type { Given } from "@/lib/domain/assessment/check-given";
import { ORGANISATION } from "@/lib/domain/scope";
import { anAssessment } from "@/tests/support/builders";

let { assessment, lead, revision, organisation } = {} as Awaited<ReturnType<typeof anAssessment>>;
let chain: string;

beforeEach(async () => {
  ({ assessment, lead, revision, organisation } = await anAssessment());
  chain = organisationChain(organisation.id);
  const answer: Given = { question: "P7.1", scope: ORGANISATION, value: "not_met" };
  await saveAnswers(lead, assessment, [answer], { opened: revision });
});

describe("history cannot be rewritten", () => {
  test.each([
    ["change an answer revision", "UPDATE answer_revisions SET value = '\"fully_met\"'"],
    ["delete an answer revision", "DELETE FROM answer_revisions"],
    ["empty the answer revisions", "TRUNCATE answer_revisions"],
    ["change an audit event", "UPDATE audit_events SET what = 'nothing'"],
    ["delete an audit event", "DELETE FROM audit_events"],
    ["empty the audit events", "TRUNCATE audit_events"],
  ])("nobody can %s", async (_, statement) => {
    await expect(db.$executeRawUnsafe(statement)).rejects.toThrow(/append-only/);
  });
});

describe("the record of who did what", () => {
  test("has every write, in order, with the person", async () => {
    const events = await db.auditEvent.findMany({ where: { chain }, orderBy: { sequence: "asc" } });
    expect(events.map(({ what }) => what)).toEqual([
      "organisation:register",
      "site:add",
      "service:add",
      "assessment:start",
      "answer:save",
    ]);
    expect(events.map(({ sequence }) => sequence)).toEqual([1, 2, 3, 4, 5]);
    expect(new Set(events.map(({ personId }) => personId))).toEqual(new Set([lead.id]));
    expect(events[4]!.detail).toEqual({
      answers: [{ question: "P7.1", scope: "organisation", was: null, value: "not_met" }],
    });
  });

  test("has times that never run backwards, even for a writer that had to wait", async () => {
    const record = (transaction: Transaction, subject: string) =>
      recordEvent(transaction, { chain, person: lead, what: "site:add", subject });
    let waiting: Promise<unknown> = Promise.resolve();
    await db.$transaction(async (transaction) => {
      await record(transaction, "first");
      waiting = db.$transaction((other) => record(other, "third"));
      await new Promise((resolve) => setTimeout(resolve, 100));
      await record(transaction, "second");
    });
    await waiting;
    const events = await db.auditEvent.findMany({ where: { chain }, orderBy: { sequence: "asc" } });
    expect(events.slice(-3).map(({ subject }) => subject)).toEqual(["first", "second", "third"]);
    expect(events.map(({ at }) => at)).toEqual(events.map(({ at }) => at).toSorted((a, b) => +a - +b));
  });

  test("has nothing about a save that clashed or was refused", async () => {
    const late: Given = { question: "P7.1", scope: ORGANISATION, value: "fully_met" };
    expect((await saveAnswers(lead, assessment, [late], { opened: revision })).clashes).toHaveLength(1);
    expect(await db.auditEvent.count({ where: { chain } })).toBe(5);
  });

  test("is proved to be whole", async () => {
    const { breaks, chains, events } = await checkAudit();
    expect(breaks).toEqual([]);
    expect(chains).toBeGreaterThan(0);
    expect(events).toBeGreaterThanOrEqual(5);
    expect(await checkAudit(db, 2)).toEqual({ breaks, chains, events });
  });
});

class Undone extends Error {}

/** What the check finds after tampering with the triggers switched off. Everything is undone again. */
async function breaksAfter(tamper: (transaction: Transaction) => Promise<unknown>) {
  let found: AuditBreak[] = [];
  await db
    .$transaction(async (transaction) => {
      await transaction.$executeRaw`ALTER TABLE audit_events DISABLE TRIGGER USER`;
      await tamper(transaction);
      found = (await checkAudit(transaction)).breaks;
      // However the events fall into batches.
      for (const atOnce of [1, 2, 3]) expect((await checkAudit(transaction, atOnce)).breaks).toEqual(found);
      throw new Undone();
    })
    .catch((problem: unknown) => {
      if (!(problem instanceof Undone)) throw problem;
    });
  return found;
}

describe("tampering by somebody who can switch the triggers off is found", () => {
  test.each([
    ["who", "person_id = NULL"],
    ["what", "what = 'site:edit'"],
    ["on what", "subject = 'another'"],
    ["when", "at = at + interval '1 second'"],
    ["the detail", "detail = '{}'"],
    ["the fingerprint", "hash = repeat('0', 64)"],
  ])("%s was altered", async (_, change) => {
    const breaks = await breaksAfter((transaction) =>
      transaction.$executeRawUnsafe(
        `UPDATE audit_events SET ${change} WHERE chain = $1 AND sequence = 2`,
        chain,
      ),
    );
    expect(breaks).toEqual([{ chain, sequence: 2, problem: "altered" }]);
  });

  test("an event was altered and given a fingerprint that fits", async () => {
    const breaks = await breaksAfter(
      (transaction) =>
        transaction.$executeRaw`
        UPDATE audit_events SET subject = 'another',
          hash = audit_hash(previous_hash, chain, sequence, at, person_id, what, 'another', detail)
        WHERE chain = ${chain} AND sequence = 2`,
    );
    expect(breaks).toEqual([{ chain, sequence: 3, problem: "altered" }]);
  });

  test("an event was removed", async () => {
    const breaks = await breaksAfter(
      (transaction) =>
        transaction.$executeRaw`DELETE FROM audit_events WHERE chain = ${chain} AND sequence = 3`,
    );
    expect(breaks).toEqual([{ chain, sequence: 3, problem: "missing" }]);
  });

  test("two events were swapped", async () => {
    const breaks = await breaksAfter((transaction) =>
      transaction.$executeRaw`
        UPDATE audit_events SET sequence = CASE sequence WHEN 2 THEN 1003 ELSE 1002 END
        WHERE chain = ${chain} AND sequence IN (2, 3)`.then(
        () => transaction.$executeRaw`
        UPDATE audit_events SET sequence = sequence - 1000 WHERE chain = ${chain} AND sequence > 1000`,
      ),
    );
    expect(breaks).toEqual([{ chain, sequence: 2, problem: "altered" }]);
  });

  test("an event was put in", async () => {
    const breaks = await breaksAfter(
      (transaction) => transaction.$executeRaw`
        INSERT INTO audit_events SELECT chain, 6, at, person_id, what, subject, detail, hash, repeat('0', 64)
        FROM audit_events WHERE chain = ${chain} AND sequence = 5`,
    );
    expect(breaks).toEqual([{ chain, sequence: 6, problem: "altered" }]);
  });

  test("two chains were, and each is named", async () => {
    const other = organisationChain((await anAssessment()).organisation.id);
    const breaks = await breaksAfter(
      (transaction) =>
        transaction.$executeRaw`UPDATE audit_events SET subject = 'x' WHERE chain IN (${chain}, ${other}) AND sequence > 1`,
    );
    expect(breaks).toEqual(
      [chain, other].toSorted().map((chain) => ({ chain, sequence: 2, problem: "altered" })),
    );
  });

  test("the newest event was removed", async () => {
    const breaks = await breaksAfter(
      (transaction) =>
        transaction.$executeRaw`DELETE FROM audit_events WHERE chain = ${chain} AND sequence = 5`,
    );
    expect(breaks).toEqual([{ chain, sequence: 5, problem: "cut off" }]);
  });

  test("a whole chain was removed", async () => {
    const breaks = await breaksAfter(
      (transaction) => transaction.$executeRaw`DELETE FROM audit_events WHERE chain = ${chain}`,
    );
    expect(breaks).toEqual([{ chain, sequence: 1, problem: "cut off" }]);
  });

  test("the head of a chain was removed", async () => {
    const breaks = await breaksAfter(
      (transaction) => transaction.$executeRaw`DELETE FROM audit_heads WHERE chain = ${chain}`,
    );
    expect(breaks).toEqual([{ chain, sequence: 6, problem: "cut off" }]);
  });
});
