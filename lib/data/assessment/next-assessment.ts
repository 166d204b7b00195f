import "server-only";
import { db } from "@/lib/data/db";
import { knownId } from "@/lib/data/ids";
import { lockOrganisation } from "@/lib/data/lock-organisation";
import { demandOrganisation } from "@/lib/data/people/access";
import { factChanged } from "@/lib/data/register/register";
import { carryAssignments, closeAssignments } from "@/lib/data/teamwork/carry-assignments";
import type { NumberedAssessment } from "@/lib/domain/assessment/assessment-name";
import { getCatalogue, latestVersion } from "@/lib/domain/catalogue";
import { Refused } from "@/lib/domain/errors";
import type { Person } from "@/lib/domain/people/person";
import type { Status } from "@/lib/domain/scoring/types";

export interface ListedAssessment extends NumberedAssessment {
  id: string;
  catalogueVersion: string;
  /** Null while it is under way. */
  closedAt: string | null;
  status: Status;
  answered: number;
  applicable: number;
}

/** The assessments of an organisation, newest first. */
export async function listAssessments(person: Person, reference: string): Promise<ListedAssessment[]> {
  const { id } = await demandOrganisation(person, reference, "assessment:read");
  const assessments = await db.assessment.findMany({
    where: { organisationId: id },
    select: {
      id: true,
      catalogueVersion: true,
      startedAt: true,
      closedAt: true,
      status: true,
      answered: true,
      applicable: true,
    },
    orderBy: [{ startedAt: "desc" }, { id: "desc" }],
  });
  return assessments.map(({ startedAt, closedAt, status, ...assessment }, newer) => ({
    ...assessment,
    number: assessments.length - newer,
    status: status as Status,
    startedAt: startedAt.toISOString(),
    closedAt: closedAt?.toISOString() ?? null,
  }));
}

/**
 * Closes an assessment and starts the next one under the newest catalogue. It proposes the answers of the closed one;
 * none counts until somebody confirms it. What is assigned and open is carried over, or ends and whoever has it is
 * told. Pressing twice, or two people at once, starts one.
 * @throws Refused when the assessment was closed long ago and another than its next one is under way.
 */
export async function startNextAssessment(
  person: Person,
  reference: string,
  after: string,
  assignments: "carry" | "end" = "carry",
): Promise<string> {
  const organisation = await demandOrganisation(person, reference, "assessment:start");
  const closing = knownId(after);
  const next = getCatalogue(latestVersion);
  const { meta } = next;
  return db.$transaction(async (transaction) => {
    await lockOrganisation(transaction, organisation.id);
    const newest = await transaction.assessment.findFirst({
      where: { organisationId: organisation.id },
      select: { id: true, carriedFromId: true },
      orderBy: [{ startedAt: "desc" }, { id: "desc" }],
    });
    if (newest?.carriedFromId === closing) return newest.id;
    if (newest?.id !== closing) throw new Refused(NOT_THE_NEWEST);
    // The new revision makes any save that read the open assessment start over, and find it closed.
    const { catalogueVersion } = await transaction.assessment.update({
      where: { id: closing },
      data: { closedAt: new Date(), revision: { increment: 1 } },
      select: { catalogueVersion: true },
    });
    const { id } = await transaction.assessment.create({
      data: {
        organisationId: organisation.id,
        catalogueVersion: meta.version,
        rulesVersion: meta.scoring.rules_version,
        startedById: person.id,
        carriedFromId: closing,
      },
      select: { id: true },
    });
    const moving = {
      organisationId: organisation.id,
      ...{ from: closing, to: id, before: getCatalogue(catalogueVersion), next },
    };
    await (assignments === "carry" ? carryAssignments : closeAssignments)(transaction, person, moving);
    const detail = { catalogueVersion: meta.version, after: closing };
    await factChanged(transaction, person, organisation.id, {
      what: "assessment:start",
      subject: id,
      detail,
    });
    return id;
  });
}

const NOT_THE_NEWEST = "Only the assessment that is under way can be followed by the next one.";
