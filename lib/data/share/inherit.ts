import "server-only";
import { saveAnswers } from "@/lib/data/assessment/answers";
import type { Assessment } from "@/lib/data/assessment/assessments";
import { organisationChain, recordEvent } from "@/lib/data/audit/audit";
import { db } from "@/lib/data/db";
import { currentAssessment } from "@/lib/data/people/organisations";
import { demandService } from "@/lib/data/register/services";
import { reasonId } from "@/lib/domain/assessment/answer";
import type { Given } from "@/lib/domain/assessment/check-given";
import { Refused } from "@/lib/domain/errors";
import { inheritedFrom } from "@/lib/domain/inherit/inherited-from";
import type { InheritanceSource } from "@/lib/domain/inherit/offered-answers";
import type { Person } from "@/lib/domain/people/person";
import { serviceScope } from "@/lib/domain/scope";
import { offerIn } from "./inheritance";
import { readSource } from "./inheritance-source";

/**
 * Lets a service inherit from an accepted submission, and takes over the answers to these requirements; the others are
 * proposed where they are asked. What somebody answered since the page was read is not overwritten unseen.
 * @param revision of the assessment that the person saw
 * @throws Refused when the submission was withdrawn, or when somebody answered in the meantime
 */
export async function inherit(
  person: Person,
  serviceId: string,
  {
    reviewId,
    requirements,
    revision,
  }: { reviewId: string; requirements: readonly string[]; revision: number },
): Promise<void> {
  const { id, organisation, archivedAt } = await demandService(person, serviceId, "inheritance:edit");
  if (archivedAt) throw new Refused("This service is archived. Restore it first.");
  const { source, withdrawn } = await readSource(organisation.id, reviewId);
  if (withdrawn)
    throw new Refused("The supplier has withdrawn this submission. Nothing can be taken from it.");
  const assessmentId = await currentAssessment(person, organisation.reference);
  if (assessmentId && requirements.length > 0) {
    const giving = (assessment: Assessment) => givenBy(assessment, id, source, requirements);
    const { clashes } = await saveAnswers(person, assessmentId, giving, { opened: revision });
    if (clashes.length > 0) throw new Refused(MEANWHILE);
  }
  // Last: what is refused changes nothing of what the service inherits from.
  await link(person, { serviceId: id, organisationId: organisation.id, reviewId }, source);
}

const MEANWHILE =
  "Somebody answered some of these after you opened this page. Open it again, read what they said, then choose.";

/** A service no longer inherits. Its answers stay as they are. Twice is once. */
export async function stopInheriting(person: Person, serviceId: string): Promise<void> {
  const { id, organisation } = await demandService(person, serviceId, "inheritance:edit");
  await db.$transaction(async (transaction) => {
    const { count } = await transaction.inheritance.deleteMany({ where: { serviceId: id } });
    if (count === 0) return;
    const chain = organisationChain(organisation.id);
    await recordEvent(transaction, { chain, person, what: "inheritance:end", subject: id });
  });
}

async function link(
  person: Person,
  { organisationId, ...inheritance }: { serviceId: string; organisationId: string; reviewId: string },
  source: InheritanceSource,
): Promise<void> {
  const { serviceId, reviewId } = inheritance;
  await db.$transaction(async (transaction) => {
    await transaction.$queryRaw`SELECT 1 FROM services WHERE id = ${serviceId}::uuid FOR NO KEY UPDATE`;
    const before = await transaction.inheritance.findUnique({ where: { serviceId } });
    if (before?.reviewId === reviewId) return;
    const taken = { reviewId, at: new Date(), byId: person.id };
    await transaction.inheritance.upsert({
      where: { serviceId },
      create: { serviceId, ...taken },
      update: taken,
    });
    await recordEvent(transaction, {
      chain: organisationChain(organisationId),
      person,
      what: "inheritance:take",
      subject: serviceId,
      detail: { supplier: source.supplier, number: source.number, review: reviewId },
    });
  });
}

/** The chosen answers as they are given. A reason why an earlier answer was another is over with that answer. */
function givenBy(
  assessment: Assessment,
  serviceId: string,
  source: InheritanceSource,
  requirements: readonly string[],
): Given[] {
  const scope = serviceScope(serviceId);
  const stored = new Set(
    assessment.answers.flatMap((answer) =>
      answer.scope === scope && answer.value !== null ? answer.question : [],
    ),
  );
  const why = inheritedFrom(source);
  return offerIn(assessment, serviceId, source)
    .filter(({ requirement }) => requirements.includes(requirement))
    .flatMap(({ answers }) => answers)
    .flatMap(({ question, value }): Given[] => [
      { question, scope, value, why },
      ...(stored.has(reasonId(question)) ? [{ question: reasonId(question), scope, value: null, why }] : []),
    ]);
}
