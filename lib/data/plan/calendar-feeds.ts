import "server-only";
import { organisationChain, recordEvent } from "@/lib/data/audit/audit";
import { db } from "@/lib/data/db";
import { knownId } from "@/lib/data/ids";
import { linkToken, readLinkToken } from "@/lib/data/link-token";
import { demandOrganisation } from "@/lib/data/people/access";
import type { Facts } from "@/lib/domain/assessment/answer";
import { NotAllowed, NotFound, Refused } from "@/lib/domain/errors";
import { can, type Role } from "@/lib/domain/people/permissions";
import type { Person } from "@/lib/domain/people/person";
import type { CalendarFeed } from "@/lib/domain/plan/calendar-feed";
import type { PlannedOrganisation } from "@/lib/domain/plan/plan";
import type { PlanAction } from "@/lib/domain/plan/plan-action";
import { markingOf } from "@/lib/domain/protective-marking";
import { readActions } from "./plan-rows";
import { lockPlan } from "./plan-state";

/** As many as a person can have of an organisation: nobody can tell more of them apart. */
export const MOST_FEEDS = 5;

/** The path of a calendar. Calendars know the file by its ending. */
export const feedPath = (id: string): string => `/calendar/${linkToken("calendar", id, "shown")}.ics`;

/** The addresses of an organisation that work, the newest first. */
export async function listFeeds(person: Person, reference: string): Promise<CalendarFeed[]> {
  const { id: organisationId } = await demandOrganisation(person, reference, "plan:read");
  const feeds = await db.calendarFeed.findMany({
    where: { organisationId, endedAt: null, person: { memberships: { some: { organisationId } } } },
    select: { id: true, mine: true, createdAt: true, person: { select: { id: true, name: true } } },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
  });
  return feeds.map(({ person: by, ...feed }) => ({ ...feed, by }));
}

/**
 * Makes an address at which anybody who has it reads the due days of the plan, or of what the person owns of it.
 * @returns its id
 */
export async function makeFeed(person: Person, reference: string, mine: boolean): Promise<string> {
  const { id: organisationId } = await demandOrganisation(person, reference, "plan:read");
  return db.$transaction(async (transaction) => {
    await lockPlan(transaction, organisationId);
    const working = { organisationId, personId: person.id, endedAt: null };
    if ((await transaction.calendarFeed.count({ where: working })) >= MOST_FEEDS)
      throw new Refused(`You have ${MOST_FEEDS} addresses already. Revoke one that you do not need.`);
    const feed = { organisationId, personId: person.id, mine };
    const { id } = await transaction.calendarFeed.create({ data: feed, select: { id: true } });
    await recordEvent(transaction, {
      chain: organisationChain(organisationId),
      person,
      what: "calendar:make",
      subject: id,
      detail: { mine },
    });
    return id;
  });
}

/**
 * Ends an address: from now on it is not found. One's own, or anybody's for who may change the plan. Ending it again
 * changes nothing.
 */
export async function revokeFeed(person: Person, reference: string, feedId: string): Promise<void> {
  const { id: organisationId, role } = await demandOrganisation(person, reference, "plan:read");
  const feed = await db.calendarFeed.findFirst({ where: { id: knownId(feedId), organisationId } });
  if (!feed) throw new NotFound("calendar");
  if (feed.personId !== person.id && !can(role, "plan:edit")) throw new NotAllowed("plan:edit");
  await db.$transaction(async (transaction) => {
    const { count } = await transaction.calendarFeed.updateMany({
      where: { id: feed.id, endedAt: null },
      data: { endedAt: new Date() },
    });
    if (count === 0) return;
    await recordEvent(transaction, {
      chain: organisationChain(organisationId),
      person,
      what: "calendar:revoke",
      subject: feed.id,
      detail: { owner: feed.personId },
    });
  });
}

/**
 * The plan that a secret address gives to whoever has it, as it was kept in step last: calendars ask often.
 * @throws NotFound when it was never given, is revoked, or is of somebody who may not read the plan any more
 */
export async function readFeed(token: string): Promise<{
  organisation: Pick<PlannedOrganisation, "name" | "reference" | "marking">;
  actions: PlanAction[];
}> {
  const link = readLinkToken("calendar", token);
  if (!link?.way) throw new NotFound("calendar");
  const feed = await db.calendarFeed.findFirst({
    where: { id: link.id, endedAt: null },
    select: {
      mine: true,
      person: { select: { id: true, memberships: { select: { role: true, organisationId: true } } } },
      organisation: { select: { id: true, reference: true, name: true, profile: true, marking: true } },
    },
  });
  if (!feed) throw new NotFound("calendar");
  const { id, reference, name, profile, marking } = feed.organisation;
  const organisation = { reference, name, marking: markingOf(marking) };
  const member = feed.person.memberships.find(({ organisationId }) => organisationId === id);
  if (!member || !can(member.role as Role, "plan:read")) throw new NotFound("calendar");
  const actions = await readActions({ id, profile: profile as Facts });
  return { organisation, actions: actions.filter(({ owner }) => !feed.mine || owner?.id === feed.person.id) };
}
