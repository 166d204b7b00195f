import { beforeEach, expect, test } from "vitest";
import { db } from "@/lib/data/db";
import { newId } from "@/lib/data/ids";
import { tellActionsDue } from "@/lib/data/notices/action-notices";
import { BATCH } from "@/lib/data/notices/tell-in-batches";
import { addAction, type NewAction } from "@/lib/data/plan/action-edit";
import { listMyActions } from "@/lib/data/plan/my-actions";
import type { Person } from "@/lib/domain/people/person";
import { aMember, anOrganisation, type BuiltOrganisation } from "@/tests/support/builders";
import { countQueries } from "@/tests/support/count-queries";

let organisation: BuiltOrganisation;
let owner: Person;

beforeEach(async () => {
  organisation = await anOrganisation();
  owner = await aMember(organisation, "contributor");
});

/** An action of nobody's that is due on 10 December 2026 and was written long before. */
async function anAction(values: Partial<NewAction> = {}) {
  const id = await addAction(organisation.lead, organisation.reference, {
    ...{ title: "Buy a firewall", why: null, part: "technical", effort: "S", owner: null, startsOn: null },
    ...{ dueOn: "2026-12-10", whyNoDate: null, oneOffPounds: 0, yearlyPounds: 0, funding: "unknown" },
    ...{ people: "yes", needs: [], targets: [], ...values },
  });
  await db.planAction.update({ where: { id }, data: { createdAt: new Date("2026-01-01") } });
  await db.notice.deleteMany({ where: { kind: "action_owned", organisationId: organisation.id } });
  return id;
}

const heard = async (person: Person) =>
  (await db.notice.findMany({ where: { personId: person.id }, orderBy: { id: "asc" } })).map(
    ({ kind, words }) => `${kind} ${(words as { what: string }).what}`,
  );

test("an owner is told 7 days and 1 day before an action is due and once it was, each once", async () => {
  await anAction({ owner: `person:${owner.id}` });
  for (const day of ["2026-12-02", "2026-12-03", "2026-12-04", "2026-12-09", "2026-12-10"])
    await tellActionsDue(day);
  expect(await heard(owner)).toEqual(["action_due_soon Buy a firewall", "action_due_soon Buy a firewall"]);
  for (const day of ["2026-12-11", "2026-12-12"]) await tellActionsDue(day);
  expect((await heard(owner))[2]).toBe("action_overdue Buy a firewall");
  expect(await heard(organisation.lead)).toEqual([]);
});

test("the lead is told where nobody owns an action who can be told", async () => {
  await anAction();
  await anAction({ title: "Ask the supplier", owner: "The supplier" });
  await anAction({ title: "Move the service", owner: `person:${owner.id}` });
  await db.membership.updateMany({ where: { personId: owner.id }, data: { role: "delegate" } });
  await tellActionsDue("2026-12-11");
  expect((await heard(organisation.lead)).toSorted()).toEqual([
    "action_overdue Ask the supplier",
    "action_overdue Buy a firewall",
    "action_overdue Move the service",
  ]);
  expect(await heard(owner)).toEqual([]);
  expect(await listMyActions(owner)).toEqual([]);
});

test("nobody is told of what is done, declined or merged into another", async () => {
  const into = await anAction();
  for (const values of [{ status: "done" }, { status: "declined" }, { mergedIntoId: into }])
    await db.planAction.update({ where: { id: await anAction() }, data: values });
  await tellActionsDue("2026-12-11");
  expect(await heard(organisation.lead)).toHaveLength(1);
});

test("everybody is told once however many actions are due, and what was told is not read again", async () => {
  const many = 2 * BATCH + 1;
  await db.planAction.createMany({
    data: Array.from({ length: many }, (_, number) => ({
      ...{
        id: newId(),
        organisationId: organisation.id,
        title: `Move service ${number}`,
        status: "accepted",
      },
      ...{ dueOn: new Date("2026-12-10"), createdAt: new Date("2026-01-01") },
    })),
  });
  const otherLead = await aMember(organisation, "lead");
  for (const [day, kind] of [
    ["2026-12-04", "action_due_soon"],
    ["2026-12-11", "action_overdue"],
  ] as const) {
    expect(await countQueries(() => tellActionsDue(day))).toBeGreaterThan(1);
    expect(await countQueries(() => tellActionsDue(day))).toBe(1);
    for (const personId of [organisation.lead.id, otherLead.id])
      expect(await db.notice.count({ where: { personId, kind } })).toBe(many);
  }
});

test("a person's open actions stand in their work, those due first", async () => {
  const mine = { owner: `person:${owner.id}` };
  await anAction({ ...mine, title: "Some day", dueOn: null });
  await anAction({ ...mine, title: "Later", dueOn: "2027-01-10" });
  await anAction({ ...mine, title: "First" });
  const done = await anAction({ ...mine, title: "Done" });
  await db.planAction.update({ where: { id: done }, data: { status: "done" } });
  await anAction({ title: "Of nobody" });
  expect((await listMyActions(owner)).map(({ title }) => title)).toEqual(["First", "Later", "Some day"]);
  expect((await listMyActions(owner))[0]).toMatchObject({
    organisation: { reference: organisation.reference },
    dueOn: "2026-12-10",
    status: "accepted",
  });
  expect(await listMyActions(organisation.lead)).toEqual([]);
});
