import "server-only";
import { db } from "@/lib/data/db";
import { knownId } from "@/lib/data/ids";
import { demand, demandCommissioner, demandOrganisation } from "@/lib/data/people/access";
import { demandSubject } from "@/lib/data/submission/products";
import { dayInEngland } from "@/lib/domain/dates";
import { NotFound, Refused } from "@/lib/domain/errors";
import { can } from "@/lib/domain/people/permissions";
import type { Person } from "@/lib/domain/people/person";
import type { Prisma } from "@/prisma/generated/client";
import { findCommissioner } from "./commissioners";
import { insertShare } from "./insert-share";
import { partyFor, toParty, type Party } from "./parties";

/** An organisation lets another see its submissions, or those of one product, as both read it. */
export interface Share {
  id: string;
  organisation: Party;
  /** Null for the whole organisation. */
  product: { id: string; name: string } | null;
  commissioner: Party;
  sharedAt: Date;
  sharedBy: string;
  dueOn: string | null;
  /** Null while it holds. */
  endedAt: Date | null;
  endNote: string | null;
}

const select = (person: Person) => ({
  id: true,
  sharedAt: true,
  sharedById: true,
  dueOn: true,
  endedAt: true,
  endNote: true,
  organisation: partyFor(person),
  commissioner: partyFor(person),
  product: { select: { id: true, name: true } },
});

/** One share, for the people of either party. */
export async function readShare(person: Person, id: string): Promise<Share> {
  const [share] = await findShares(person, { id: knownId(id) });
  if (!share) throw new NotFound("no such share");
  if (!can(share.organisation.role, "submission:read")) demand(share.commissioner.role, "review:read");
  return share;
}

/** Everything that an organisation shares or has shared, what holds first. */
export async function listShares(person: Person, reference: string): Promise<Share[]> {
  const { id } = await demandOrganisation(person, reference, "submission:read");
  return findShares(person, { organisationId: id });
}

/** What others share with a commissioning organisation, or shared once. */
export async function listSharedWith(person: Person, reference: string): Promise<Share[]> {
  const { id } = await demandCommissioner(person, reference, "review:read");
  return findShares(person, { commissionerId: id });
}

async function findShares(person: Person, where: Prisma.ShareWhereInput): Promise<Share[]> {
  const rows = await db.share.findMany({
    where,
    select: select(person),
    orderBy: [{ endedAt: { sort: "desc", nulls: "first" } }, { sharedAt: "desc" }, { id: "desc" }],
  });
  const ids = rows.map(({ sharedById }) => sharedById);
  const people = await db.person.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } });
  const names = new Map(people.map(({ id, name }) => [id, name]));
  return rows.map(({ sharedById, organisation, commissioner, dueOn, ...row }) => ({
    ...row,
    organisation: toParty(organisation),
    commissioner: toParty(commissioner),
    dueOn: dueOn && dayInEngland(dueOn),
    sharedBy: names.get(sharedById) ?? "",
  }));
}

/**
 * Shares a product, or the whole organisation (null), with a commissioning organisation that did not ask. Twice is
 * once.
 * @param code the ODS code of whoever is to see it
 * @throws Refused when no such organisation is registered here, or it commissions nothing.
 */
export async function shareUnasked(
  person: Person,
  reference: string,
  { productId, code }: { productId: string | null; code: string },
): Promise<string> {
  const subject = await demandSubject(person, reference, productId, "share:edit");
  const commissioner = await findCommissioner(code);
  if (commissioner.id === subject.organisation.id) throw new Refused(YOURSELVES, "odsCode");
  return db.$transaction((transaction) =>
    insertShare(transaction, person, { ...subject, commissioner, dueOn: null }, "supplier"),
  );
}

const YOURSELVES = "This is the code of your own organisation. Enter that of the commissioner";
