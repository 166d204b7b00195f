import "server-only";
import { organisationChain, recordEvent } from "@/lib/data/audit/audit";
import { db, type Transaction } from "@/lib/data/db";
import { tellMembers } from "@/lib/data/notices/tell-members";
import { demandCommissioner } from "@/lib/data/people/access";
import { organisationsByCode } from "@/lib/data/people/organisations-by-code";
import { literally } from "@/lib/data/register/register-list";
import { toDueOn } from "@/lib/data/teamwork/assignment-columns";
import { Refused } from "@/lib/domain/errors";
import type { Person } from "@/lib/domain/people/person";
import type { AskedOf } from "@/lib/domain/share/asked-of";
import { subjectInWords } from "@/lib/domain/submission/subject-in-words";
import { askedPath } from "./request-token";
import { demandOpenRequest, endRequest } from "./requests";

export interface NewRequest {
  to: AskedOf;
  /** Null for the whole organisation. */
  productName: string | null;
  message: string | null;
  dueOn: string | null;
}

/**
 * Asks for the submissions of a product, or of an organisation. Who asks for the same while that is open asks again:
 * there is one request. Sending the email, where there is an address, is for the caller.
 * @throws Refused when nobody with the code is registered here.
 */
export async function ask(person: Person, reference: string, given: NewRequest): Promise<string> {
  const commissioner = await demandCommissioner(person, reference, "request:send");
  const asked = await whoIsAsked(given.to);
  if (asked.organisationId === commissioner.id) throw new Refused(YOURSELVES, "odsCode");
  const { productName, message } = given;
  const dueOn = toDueOn(given.dueOn);
  return db.$transaction(async (transaction) => {
    const same = await lockSame(transaction, commissioner.id, asked, productName);
    const { id } = same
      ? await transaction.submissionRequest.update({ where: { id: same }, data: { message, dueOn } })
      : await transaction.submissionRequest.create({
          data: {
            ...asked,
            commissionerId: commissioner.id,
            askedById: person.id,
            productName,
            message,
            dueOn,
          },
        });
    const what = subjectInWords(productName);
    await recordEvent(transaction, {
      chain: organisationChain(commissioner.id),
      person,
      what: same ? "request:renew" : "request:send",
      subject: id,
      detail: { of: asked.organisationId ?? asked.email, what, dueOn: given.dueOn },
    });
    if (asked.organisationId)
      await tellMembers(
        transaction,
        { organisationId: asked.organisationId, who: "share:edit", but: person },
        {
          kind: "submission_requested",
          words: { by: commissioner.name, what, dueOn: given.dueOn },
          key: `submission_requested:${id}:${given.dueOn ?? "no date"}`,
          path: `/requests/${id}`,
        },
      );
    return id;
  });
}

const YOURSELVES = "This is the code of your own organisation. Enter that of the supplier";

/** What the email of a request says. Its link proves the address, so no page may show it. */
export async function readRequestEmail(person: Person, id: string) {
  const request = await demandOpenRequest(person, id, "commissioner", "request:send");
  const { email, organisation } = request;
  if (!email || organisation) throw new Refused(TAKEN);
  return { ...request, email, path: askedPath(id, "email") };
}

const TAKEN = "Somebody has taken this request. Open the page again to see who.";

/** Takes a request back. The link in its email says so from then on. */
export async function withdrawRequest(person: Person, id: string, why: string): Promise<void> {
  const { commissioner, organisation, email, productName } = await demandOpenRequest(
    person,
    id,
    "commissioner",
    "request:send",
  );
  await db.$transaction(async (transaction) => {
    await endRequest(transaction, person, id, { ended: "withdrawn", endNote: why });
    await recordEvent(transaction, {
      chain: organisationChain(commissioner.id),
      person,
      what: "request:withdraw",
      subject: id,
      detail: { of: organisation?.id ?? email, what: subjectInWords(productName), why },
    });
  });
}

async function whoIsAsked(to: AskedOf) {
  if ("email" in to) return { organisationId: null, email: to.email };
  const { odsCode } = to;
  const found = (await organisationsByCode(db, [odsCode]))(odsCode);
  if (found) return { organisationId: found.id, email: null };
  const listed = await db.directoryEntry.findUnique({ where: { odsCode }, select: { name: true } });
  const who = listed ? `${listed.name} (${odsCode})` : `Nobody with the ODS code ${odsCode}`;
  const not = listed ? "is not registered here yet" : "is registered here";
  throw new Refused(`${who} ${not}. Enter an email address instead, and they can register`, "odsCode");
}

/** The open request for the same, if there is one. Who asks for it meanwhile is waited for. */
async function lockSame(
  transaction: Transaction,
  commissionerId: string,
  asked: { organisationId: string | null; email: string | null },
  productName: string | null,
): Promise<string | undefined> {
  await transaction.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`ask:${commissionerId}`}, 0))::text`;
  const same = await transaction.submissionRequest.findFirst({
    where: {
      ...asked,
      commissionerId,
      ended: null,
      productName: productName && { equals: literally(productName), mode: "insensitive" },
    },
    select: { id: true },
  });
  return same?.id;
}
