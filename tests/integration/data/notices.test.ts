import { beforeEach, expect, test } from "vitest";
import { choose, readChoices } from "@/lib/data/notices/notice-choices";
import { db } from "@/lib/data/db";
import { listNotices, markAllRead, openNotice } from "@/lib/data/notices/notices";
import { readSession, startSession } from "@/lib/data/sign-in/sessions";
import { NotFound } from "@/lib/domain/errors";
import type { Person } from "@/lib/domain/people/person";
import { aMember, anOrganisation, aPerson } from "@/tests/support/builders";
import { countQueries } from "@/tests/support/count-queries";
import { told } from "@/tests/support/notices";

let person: Person;
let other: Person;

beforeEach(async () => {
  [person, other] = [await aPerson(), await aPerson()];
});

const unread = async (whose: Person) => (await readSession(await startSession(whose)))?.unread;

test("nobody is told the same thing twice, and others are told it too", async () => {
  for (const whose of [person, other, person]) await told(whose.id, { key: "a" });
  await told(person.id, { key: "b" });
  expect((await listNotices(person)).notices).toHaveLength(2);
  expect((await listNotices(other)).notices).toHaveLength(1);
});

test("a person sees their own notices alone, newest first, and opening one marks it as read", async () => {
  await told(other.id);
  await told(person.id, { words: { by: "First", what: "Patching" } });
  await told(person.id, { words: { by: "Second", what: "Patching" }, path: "/my-work?second" });
  const { notices } = await listNotices(person);
  expect(notices.map(({ notice, read }) => ({ words: notice.words, read }))).toEqual([
    { words: { by: "Second", what: "Patching" }, read: false },
    { words: { by: "First", what: "Patching" }, read: false },
  ]);

  expect(await unread(person)).toBe(2);
  expect(await openNotice(person, notices[0]!.id)).toBe("/my-work?second");
  expect(await openNotice(person, notices[0]!.id)).toBe("/my-work?second");
  expect(await unread(person)).toBe(1);
  await expect(openNotice(other, notices[1]!.id)).rejects.toThrow(NotFound);
});

test("marking all as read leaves what came after the page was shown", async () => {
  await told(person.id);
  await told(other.id);
  const [shown] = (await listNotices(person)).notices;
  await told(person.id);
  await markAllRead(person, shown!.id);
  expect((await listNotices(person)).notices.map(({ read }) => read)).toEqual([false, true]);
  expect(await unread(other)).toBe(1);
});

test("notices are paged by key: each page costs one query, however many there are", async () => {
  await told(person.id, {}, 120);
  const seen: string[] = [];
  let older: string | undefined;
  do {
    const count = await countQueries(async () => {
      const page = await listNotices(person, older);
      seen.push(...page.notices.map(({ id }) => id));
      older = page.older;
    });
    expect(count).toBe(1);
  } while (older);
  expect(new Set(seen).size).toBe(120);
  expect(seen).toEqual([...seen].sort().reverse());
  expect(await unread(person)).toBe(100);
});

test("who has left an organisation is told no more about it", async () => {
  const organisation = await anOrganisation();
  const member = await aMember(organisation, "viewer");
  await told(member.id, { organisationId: organisation.id });
  const [notice] = (await listNotices(member)).notices;
  expect(notice).toMatchObject({ organisation: "Example Trust" });

  await db.membership.deleteMany({ where: { personId: member.id } });
  expect((await listNotices(member)).notices).toEqual([]);
  expect(await unread(member)).toBe(0);
  await expect(openNotice(member, notice!.id)).rejects.toThrow(NotFound);
});

test("how somebody wants to be told is theirs, and choosing again replaces it", async () => {
  await choose(person, { mentioned: "at_once", overdue: "portal" });
  await choose(person, { mentioned: "daily" });
  expect(await readChoices(person)).toEqual({ mentioned: "daily", overdue: "portal" });
  expect(await readChoices(other)).toEqual({});
});
