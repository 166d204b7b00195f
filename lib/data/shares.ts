import "server-only";
import { dayInEngland } from "@/lib/domain/dates";
import { NotFound, Refused } from "@/lib/domain/errors";
import { can } from "@/lib/domain/permissions";
import type { Person } from "@/lib/domain/person";
import { REVIEW_STATES } from "@/lib/domain/review/states";
import { canMove } from "@/lib/domain/review/transitions";
import { subjectInWords } from "@/lib/domain/submission/subject-in-words";
import type { Prisma } from "@/prisma/generated/client";
import { demand, demandCommissioner, demandOrganisation } from "./access";
import { organisationChain, recordEvent } from "./audit";
import { findCommissioner } from "./commissioners";
import { db } from "./db";
import { knownId } from "./ids";
import { insertShare } from "./insert-share";
import { lockOrganisation } from "./lock-organisation";
import { demandSubject } from "./products";
import { partyFor, toParty, type Party } from "./parties";
import { endSightOfShare } from "./portfolio-members";
import { tellMembers } from "./tell-members";

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

const OPEN = REVIEW_STATES.filter((state) => canMove(state, "end"));

/**
 * Stops sharing. Reviews of what was shared that nobody has decided come to an end; what was decided stays readable.
 * @param why the commissioning organisation is told
 */
export async function stopSharing(person: Person, id: string, why: string): Promise<void> {
  const { organisation, product, commissioner } = await readShare(person, id);
  demand(organisation.role, "share:edit");
  await db.$transaction(async (transaction) => {
    // As whoever declares does: no review is opened meanwhile. See `openReviews`.
    await lockOrganisation(transaction, organisation.id);
    const endedAt = new Date();
    const { count } = await transaction.share.updateMany({
      where: { id, endedAt: null },
      data: { endedAt, endedById: person.id, endNote: why },
    });
    if (count === 0) throw new Refused(ENDED);
    await transaction.review.updateMany({
      where: {
        commissionerId: commissioner.id,
        state: { in: OPEN },
        submission: { organisationId: organisation.id, productId: product?.id ?? null },
      },
      data: { state: "ended", endedAt, version: { increment: 1 } },
    });
    const ended = { organisationId: organisation.id, productId: product?.id ?? null };
    await endSightOfShare(transaction, { ...ended, commissionerId: commissioner.id });
    const what = subjectInWords(product?.name ?? null);
    await recordEvent(transaction, {
      chain: organisationChain(organisation.id),
      person,
      what: "share:end",
      subject: id,
      detail: { what, commissioner: commissioner.id, why },
    });
    await tellMembers(
      transaction,
      { organisationId: commissioner.id, who: "review:judge", but: person },
      {
        kind: "share_ended",
        words: { by: organisation.name, what, why },
        key: `share_ended:${id}`,
        path: `/shares/${id}`,
      },
    );
  });
}

const ENDED = "This is no longer shared. Open the page again to see since when.";
