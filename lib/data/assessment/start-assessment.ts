import "server-only";
import { db } from "@/lib/data/db";
import { lockOrganisation } from "@/lib/data/lock-organisation";
import { demandOrganisation } from "@/lib/data/people/access";
import { factChanged } from "@/lib/data/register/register";
import type { Facts } from "@/lib/domain/assessment/answer";
import { getCatalogue, latestVersion } from "@/lib/domain/catalogue";
import { Refused } from "@/lib/domain/errors";
import type { Person } from "@/lib/domain/people/person";
import { isProfileComplete } from "@/lib/domain/people/setting-up";

/**
 * Starts an assessment under the newest catalogue, or returns the one that is under way.
 * @throws Refused while the profile questions, which decide what applies, are not answered.
 */
export async function startAssessment(person: Person, reference: string): Promise<string> {
  const organisation = await demandOrganisation(person, reference, "assessment:start");
  const catalogue = getCatalogue(latestVersion);
  if (!isProfileComplete(catalogue, organisation.profile as Facts))
    throw new Refused("Answer the questions about your organisation first. They decide what applies to you.");
  return db.$transaction(async (transaction) => {
    // Two people who press the button at once get the same assessment.
    await lockOrganisation(transaction, organisation.id);
    const open = await transaction.assessment.findFirst({
      where: { organisationId: organisation.id },
      select: { id: true },
      orderBy: { startedAt: "desc" },
    });
    if (open) return open.id;
    const { id } = await transaction.assessment.create({
      data: {
        organisationId: organisation.id,
        catalogueVersion: catalogue.meta.version,
        rulesVersion: catalogue.meta.scoring.rules_version,
        startedById: person.id,
      },
      select: { id: true },
    });
    await factChanged(transaction, person, organisation.id, {
      what: "assessment:start",
      subject: id,
      detail: { catalogueVersion: catalogue.meta.version },
    });
    return id;
  });
}
