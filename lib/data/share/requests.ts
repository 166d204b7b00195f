import "server-only";
import { db, type Transaction } from "@/lib/data/db";
import { knownId } from "@/lib/data/ids";
import { demand, demandCommissioner, demandOrganisation } from "@/lib/data/people/access";
import { dayInEngland } from "@/lib/domain/dates";
import { NotFound, Refused } from "@/lib/domain/errors";
import { can, type Permission } from "@/lib/domain/people/permissions";
import type { Person } from "@/lib/domain/people/person";
import type { RequestEnd, RequestState } from "@/lib/domain/share/request-state";
import type { Prisma } from "@/prisma/generated/client";
import { partyFor, toParty, type Party } from "./parties";

/** A request for the submissions of a product, or of an organisation, as both parties read it. */
export interface SubmissionRequest {
  id: string;
  commissioner: Party;
  /** Null until somebody takes what was sent to an email address. */
  organisation: Party | null;
  /** The address it was sent to, where the organisation was not known. */
  email: string | null;
  /** In the words of whoever asks; null for the whole organisation. */
  productName: string | null;
  message: string | null;
  dueOn: string | null;
  askedBy: string;
  askedAt: Date;
  state: RequestState;
  endedAt: Date | null;
  endNote: string | null;
  shareId: string | null;
}

const request = (person: Person) => ({
  id: true,
  email: true,
  productName: true,
  message: true,
  dueOn: true,
  askedAt: true,
  ended: true,
  endedAt: true,
  endNote: true,
  shareId: true,
  askedBy: { select: { name: true } },
  commissioner: partyFor(person),
  organisation: partyFor(person),
});

type Row = Prisma.SubmissionRequestGetPayload<{ select: ReturnType<typeof request> }>;

/** A request, for the people of either party. */
export async function readRequest(person: Person, id: string): Promise<SubmissionRequest> {
  const found = await db.submissionRequest.findUnique({
    where: { id: knownId(id) },
    select: request(person),
  });
  if (!found) throw new NotFound("no such request");
  const read = toRequest(found);
  if (!can(read.organisation?.role, "submission:read")) demand(read.commissioner.role, "review:read");
  return read;
}

/** What an organisation was asked for, newest first. */
export async function listReceivedRequests(person: Person, reference: string): Promise<SubmissionRequest[]> {
  const { id } = await demandOrganisation(person, reference, "submission:read");
  return listWhere(person, { organisationId: id });
}

/** What a commissioning organisation asked for, newest first. */
export async function listSentRequests(person: Person, reference: string): Promise<SubmissionRequest[]> {
  const { id } = await demandCommissioner(person, reference, "review:read");
  return listWhere(person, { commissionerId: id });
}

async function listWhere(person: Person, where: Prisma.SubmissionRequestWhereInput) {
  const rows = await db.submissionRequest.findMany({
    where,
    select: request(person),
    orderBy: [{ askedAt: "desc" }, { id: "desc" }],
  });
  return rows.map(toRequest);
}

/** A request that is open, for somebody of one party who may do this to it. */
export async function demandOpenRequest(
  person: Person,
  id: string,
  side: "commissioner" | "organisation",
  permission: Permission,
): Promise<SubmissionRequest> {
  const found = await readRequest(person, id);
  demand(found[side]?.role, permission);
  if (found.state !== "open") throw new Refused(ENDED);
  return found;
}

const ENDED = "This request has ended. Open the page again to see how.";

/** Ends an open request. @throws Refused when it ended meanwhile. */
export async function endRequest(
  transaction: Transaction,
  person: Person,
  id: string,
  end: { ended: RequestEnd; endNote?: string },
): Promise<void> {
  const { count } = await transaction.submissionRequest.updateMany({
    where: { id, ended: null },
    data: { ...end, endedAt: new Date(), endedById: person.id },
  });
  if (count === 0) throw new Refused(ENDED);
}

function toRequest({ commissioner, organisation, askedBy, dueOn, ended, ...row }: Row): SubmissionRequest {
  return {
    ...row,
    commissioner: toParty(commissioner),
    organisation: organisation && toParty(organisation),
    askedBy: askedBy.name,
    dueOn: dueOn && dayInEngland(dueOn),
    state: (ended ?? "open") as RequestState,
  };
}
