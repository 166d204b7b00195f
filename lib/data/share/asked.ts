import "server-only";
import { organisationChain, recordEvent } from "@/lib/data/audit/audit";
import { db, type Transaction } from "@/lib/data/db";
import { demandOrganisation } from "@/lib/data/people/access";
import {
  insertOrganisation,
  withReference,
  type NewOrganisation,
} from "@/lib/data/people/register-organisation";
import { demandUnguessable, makeAccount } from "@/lib/data/sign-in/accounts";
import { hashPassword } from "@/lib/data/sign-in/passwords";
import { dayInEngland } from "@/lib/domain/dates";
import { Refused } from "@/lib/domain/errors";
import { can, type Role } from "@/lib/domain/people/permissions";
import type { Person } from "@/lib/domain/people/person";
import type { RequestState } from "@/lib/domain/share/request-state";
import { subjectInWords } from "@/lib/domain/submission/subject-in-words";
import { readRequestToken } from "./request-token";

// A request seen by whoever was given its link. Whoever has it may answer it for an organisation of theirs: the link
// may have been passed on to the person in charge. It shows nothing but what was asked.

/** What the link of a request shows. */
export interface Asked {
  id: string;
  state: RequestState;
  commissioner: { name: string };
  askedBy: string;
  email: string;
  productName: string | null;
  message: string | null;
  dueOn: string | null;
  /** The name of the organisation that has taken it. */
  takenBy: string | null;
  /** Whether the acting person is in that organisation. */
  isTheirs: boolean;
  /** Whether the address it was sent to has an account. Only who has the link may know. */
  hasAccount: boolean;
  /** Organisations for which the acting person may take it, by name. */
  mine: { reference: string; name: string }[];
}

/** The request that a link names, or null when the link is not right. */
export async function readAsked(person: Person | null, token: string): Promise<Asked | null> {
  const link = readRequestToken(token);
  if (!link) return null;
  const found = await db.submissionRequest.findUnique({
    where: { id: link.id },
    include: { commissioner: true, organisation: true, askedBy: true },
  });
  if (!found?.email) return null;
  const { id, email, productName, message, dueOn, ended, organisation } = found;
  const memberships = person
    ? await db.membership.findMany({
        where: { personId: person.id },
        select: { role: true, organisation: { select: { id: true, reference: true, name: true } } },
        orderBy: { organisation: { name: "asc" } },
      })
    : [];
  return {
    id,
    state: (ended ?? "open") as RequestState,
    commissioner: { name: found.commissioner.name },
    askedBy: found.askedBy.name,
    email,
    productName,
    message,
    dueOn: dueOn && dayInEngland(dueOn),
    takenBy: organisation?.name ?? null,
    isTheirs: memberships.some((membership) => membership.organisation.id === organisation?.id),
    hasAccount: (await db.person.count({ where: { email } })) > 0,
    mine: memberships
      .filter(
        ({ role, organisation: { id } }) => can(role as Role, "share:edit") && id !== found.commissionerId,
      )
      .map(({ organisation: { reference, name } }) => ({ reference, name })),
  };
}

/** Takes a request for an organisation. Returns the request. @throws Refused when it has ended or been taken. */
export async function takeRequest(person: Person, token: string, reference: string): Promise<string> {
  const { id: requestId } = demandLink(token);
  const { id } = await demandOrganisation(person, reference, "share:edit");
  await db.$transaction((transaction) => take(transaction, person, requestId, id));
  return requestId;
}

/** Registers an organisation, which the person then leads, and takes a request for it: all or nothing. */
export async function takeWithNewOrganisation(
  person: Person,
  token: string,
  given: NewOrganisation,
): Promise<string> {
  const { id } = demandLink(token);
  await withReference(given, (reference) =>
    db.$transaction(async (transaction) =>
      take(transaction, person, id, await insertOrganisation(transaction, person, given, reference)),
    ),
  );
  return id;
}

/** The same for somebody without an account, which is made with the address that was asked. */
export async function takeWithNewAccount(
  token: string,
  account: { name: string; password: string },
  given: NewOrganisation,
): Promise<{ person: Person; request: string }> {
  const { id, way } = demandLink(token);
  const asked = await readAsked(null, token);
  if (!asked || asked.state !== "open" || asked.takenBy) throw new Refused(CHANGED);
  demandUnguessable(account.password, [account.name, asked.email, given.name]);
  const passwordHash = await hashPassword(account.password);
  const mine = { email: asked.email, name: account.name, passwordHash, emailProved: way === "email" };
  const person = await withReference(given, (reference) =>
    db.$transaction(async (transaction) => {
      const person = await makeAccount(transaction, mine);
      await take(transaction, person, id, await insertOrganisation(transaction, person, given, reference));
      return person;
    }),
  );
  return { person, request: id };
}

const CHANGED = "This request can no longer be taken. Open the link again to see why.";

function demandLink(token: string) {
  const link = readRequestToken(token);
  if (!link) throw new Refused(CHANGED);
  return link;
}

async function take(
  transaction: Transaction,
  person: Person,
  id: string,
  organisationId: string,
): Promise<void> {
  const [taken] = await transaction.submissionRequest.updateManyAndReturn({
    where: { id, ended: null, organisationId: null, commissionerId: { not: organisationId } },
    data: { organisationId },
    select: { commissionerId: true, productName: true },
  });
  if (!taken) throw new Refused(CHANGED);
  await recordEvent(transaction, {
    chain: organisationChain(organisationId),
    person,
    what: "request:take",
    subject: id,
    detail: { commissioner: taken.commissionerId, what: subjectInWords(taken.productName) },
  });
}
