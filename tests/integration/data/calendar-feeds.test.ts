import { describe, expect, test } from "vitest";
import { addAction, type NewAction } from "@/lib/data/plan/action-edit";
import {
  feedPath,
  listFeeds,
  makeFeed,
  MOST_FEEDS,
  readFeed,
  revokeFeed,
} from "@/lib/data/plan/calendar-feeds";
import { db } from "@/lib/data/db";
import { linkToken } from "@/lib/data/link-token";
import { chooseMarking } from "@/lib/data/people/organisation-settings";
import { removeMember } from "@/lib/data/people/members";
import { readPlan } from "@/lib/data/plan/plans";
import { NotAllowed, NotFound, Refused } from "@/lib/domain/errors";
import { aMember, anOrganisation } from "@/tests/support/builders";
import { countQueries } from "@/tests/support/count-queries";

const ACTION: NewAction = {
  ...{ title: "Move it", why: null, part: null, effort: null, owner: null, startsOn: null },
  ...{ dueOn: "2027-03-31", whyNoDate: null, oneOffPounds: null, yearlyPounds: null },
  ...{ funding: "unknown", people: "unknown", needs: [], targets: [] },
};

const tokenOf = (id: string) => feedPath(id).replace("/calendar/", "");

async function withFeed(mine = false) {
  const organisation = await anOrganisation();
  const lead = await aMember(organisation, "lead", "Leila Lead");
  await addAction(lead, organisation.reference, ACTION);
  await addAction(lead, organisation.reference, { ...ACTION, title: "Mine", owner: `person:${lead.id}` });
  return { organisation, lead, id: await makeFeed(lead, organisation.reference, mine) };
}

const titles = async (token: string) => (await readFeed(token)).actions.map(({ title }) => title).sort();

describe("a calendar address", () => {
  test("gives the plan to whoever has it, who need not sign in", async () => {
    const { id, organisation } = await withFeed();
    expect(await titles(tokenOf(id))).toEqual(["Mine", "Move it"]);
    expect((await readFeed(tokenOf(id))).organisation.reference).toBe(organisation.reference);
  });

  test("carries the marking that the organisation chose last, as its plan does", async () => {
    const { id, organisation } = await withFeed();
    const approver = await aMember(organisation, "approver");
    await chooseMarking(approver, organisation.reference, "OFFICIAL-SENSITIVE");
    const marked = { organisation: { marking: "OFFICIAL-SENSITIVE" } };
    expect(await readFeed(tokenOf(id))).toMatchObject(marked);
    expect(await readPlan(approver, organisation.reference)).toMatchObject(marked);
  });

  test("can be of what its maker owns alone", async () => {
    const { id } = await withFeed(true);
    expect(await titles(tokenOf(id))).toEqual(["Mine"]);
  });

  test("is read with the same few queries each time", async () => {
    const { id } = await withFeed();
    expect(await countQueries(() => readFeed(tokenOf(id)))).toBeLessThanOrEqual(6);
  });

  test("is not found once it is revoked, and revoking is recorded once", async () => {
    const { id, lead, organisation } = await withFeed();
    await revokeFeed(lead, organisation.reference, id);
    await revokeFeed(lead, organisation.reference, id);
    await expect(readFeed(tokenOf(id))).rejects.toThrow(NotFound);
    expect(await listFeeds(lead, organisation.reference)).toEqual([]);
    expect(await db.auditEvent.count({ where: { subject: id, what: "calendar:revoke" } })).toBe(1);
  });

  test("is not found without its secret, with another, or with one of something else", async () => {
    const { id } = await withFeed();
    for (const token of [
      id,
      `${id}.`,
      `${id}.AAAA.ics`,
      linkToken("invitation", id, "shown"),
      linkToken("calendar", "0192f7a0-0000-7000-8000-000000000000", "shown"),
      "nonsense",
    ])
      await expect(readFeed(token)).rejects.toThrow(NotFound);
  });

  test("ends when its maker leaves the organisation", async () => {
    const { organisation, lead } = await withFeed();
    const viewer = await aMember(organisation, "viewer", "Vera Viewer");
    const id = await makeFeed(viewer, organisation.reference, false);
    await removeMember(lead, organisation.reference, viewer.id);
    await expect(readFeed(tokenOf(id))).rejects.toThrow(NotFound);
    expect((await listFeeds(lead, organisation.reference)).map((feed) => feed.id)).not.toContain(id);
  });

  test("is revoked by its maker, or by who may change the plan", async () => {
    const { organisation, lead, id } = await withFeed();
    const viewer = await aMember(organisation, "viewer", "Vera Viewer");
    const own = await makeFeed(viewer, organisation.reference, false);
    await expect(revokeFeed(viewer, organisation.reference, id)).rejects.toThrow(NotAllowed);
    await revokeFeed(viewer, organisation.reference, own);
    const other = await makeFeed(viewer, organisation.reference, false);
    await revokeFeed(lead, organisation.reference, other);
    await expect(readFeed(tokenOf(other))).rejects.toThrow(NotFound);
  });

  test("is one of a few that a person can have at once", async () => {
    const { organisation, lead } = await withFeed();
    for (let more = 1; more < MOST_FEEDS; more++) await makeFeed(lead, organisation.reference, false);
    await expect(makeFeed(lead, organisation.reference, false)).rejects.toThrow(Refused);
  });
});
