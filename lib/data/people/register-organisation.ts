import "server-only";
import { randomInt } from "node:crypto";
import { organisationChain, recordEvent } from "@/lib/data/audit/audit";
import { isTaken } from "@/lib/data/conflicts";
import { db, type Transaction } from "@/lib/data/db";
import type { Facts } from "@/lib/domain/assessment/answer";
import { Refused } from "@/lib/domain/errors";
import type { Person } from "@/lib/domain/people/person";
import { ODS_CODE } from "@/lib/domain/register/profile-questions";

/** The constraint that no two organisations have one ODS code, and what to say of it. */
export const ODS_CODE_UNIQUE = "organisations_ods_code_key";
export const ODS_CODE_TAKEN =
  "An organisation with this ODS code is already registered. Ask somebody who leads it to invite you.";

export interface NewOrganisation {
  name: string;
  odsCode: string | null;
  profile: Facts;
}

/** Registers an organisation; whoever registers it leads its assessment. The ODS code answers its profile question too. */
export const registerOrganisation = (
  person: Person,
  given: NewOrganisation,
  reference?: string,
): Promise<string> =>
  withReference(
    given,
    async (free) => {
      await db.$transaction((transaction) => insertOrganisation(transaction, person, given, free));
      return free;
    },
    reference,
  );

/** The same inside a transaction, with a reference that `withReference` found. Returns its id. */
export async function insertOrganisation(
  transaction: Transaction,
  person: Person,
  given: NewOrganisation,
  reference: string,
): Promise<string> {
  const { id } = await transaction.organisation.create({
    data: { ...given, profile: withOdsCode(given.profile, given.odsCode), reference },
    select: { id: true },
  });
  await transaction.membership.create({
    data: { organisationId: id, personId: person.id, role: "lead" },
  });
  await recordEvent(transaction, {
    chain: organisationChain(id),
    person,
    what: "organisation:register",
    subject: id,
    detail: { name: given.name, odsCode: given.odsCode },
  });
  return id;
}

/**
 * Lets the transaction that registers an organisation run with a reference for it.
 * @throws Refused when another organisation has the ODS code.
 */
export async function withReference<Result>(
  { odsCode }: Pick<NewOrganisation, "odsCode">,
  register: (reference: string) => Promise<Result>,
  reference = odsCode ?? aNumber(),
): Promise<Result> {
  try {
    return await register(reference);
  } catch (problem) {
    if (isTaken(problem, ODS_CODE_UNIQUE)) throw new Refused(ODS_CODE_TAKEN, "odsCode");
    // Another organisation had this code by mistake and keeps it in its links.
    if (isTaken(problem, REFERENCE_UNIQUE)) return withReference({ odsCode }, register, aNumber());
    throw problem;
  }
}

/** Where no ODS code can be the reference: a short number that can be read out over the telephone. */
const aNumber = () => `x${randomInt(1_000_000, 10_000_000)}`;

const REFERENCE_UNIQUE = "organisations_reference_key";

// The answer to that question is a column as well, because no two organisations may have the same.
const withOdsCode = (profile: Facts, odsCode: string | null): Facts =>
  odsCode ? { ...profile, [ODS_CODE]: odsCode } : profile;
