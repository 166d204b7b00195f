import "server-only";
import { readAssessment, type Assessment } from "@/lib/data/assessment/assessments";
import { db } from "@/lib/data/db";
import { currentAssessment } from "@/lib/data/people/organisations";
import { demandService } from "@/lib/data/register/services";
import { today } from "@/lib/data/today";
import { getCatalogue } from "@/lib/domain/catalogue/index";
import { isAccepted, laterVersions } from "@/lib/domain/inherit/later-versions";
import { offeredAnswers, type InheritanceSource } from "@/lib/domain/inherit/offered-answers";
import { toTake, type ToTake } from "@/lib/domain/inherit/to-take";
import type { Person } from "@/lib/domain/people/person";
import { serviceScope } from "@/lib/domain/scope";
import { scoreAssessment } from "@/lib/domain/scoring/score-assessment";
import { toAssessed } from "@/lib/domain/assessment/to-assessed";
import { listVersions, readSource, type ProductVersion } from "./inheritance-source";

/** What a service inherits from, and what it could. */
export interface ReadInheritance {
  service: Awaited<ReturnType<typeof demandService>>;
  /** The version that answers were last taken from, by whom and when. */
  from: (ProductVersion & { takenAt: Date; takenBy: string }) | null;
  /** Of the same product, after that version. */
  later: { accepted: ProductVersion | null; open: ProductVersion | null };
  /** The newest accepted version of each product that this could be. */
  accepted: ProductVersion[];
}

/** From whose accepted submission a service inherits, and from which it could. */
export async function readInheritance(person: Person, serviceId: string): Promise<ReadInheritance> {
  const service = await demandService(person, serviceId, "register:read");
  const [inheritance, versions] = await Promise.all([
    db.inheritance.findUnique({
      where: { serviceId: service.id },
      select: { reviewId: true, at: true, by: { select: { name: true } } },
    }),
    listVersions(service.organisation.id),
  ]);
  const source = inheritance && versions.find(({ reviewId }) => reviewId === inheritance.reviewId);
  const ofProduct = versions.filter(({ productId }) => productId === source?.productId);
  const usable = versions.filter(({ state, withdrawn }) => isAccepted(state) && !withdrawn);
  return {
    service,
    from: source ? { ...source, takenAt: inheritance.at, takenBy: inheritance.by.name } : null,
    later: source ? laterVersions(source.number, ofProduct) : { accepted: null, open: null },
    accepted: usable.filter(
      (one) => !usable.some(({ productId, number }) => productId === one.productId && number > one.number),
    ),
  };
}

/** What a service could take over from an accepted submission, beside what it has. */
export interface Offer {
  source: InheritanceSource;
  /** Then it is there to be read, and nothing can be taken over. */
  withdrawn: boolean;
  /** Null before the organisation has begun an assessment; then nothing can be taken over yet. */
  assessment: Assessment | null;
  toTake: ToTake[];
}

/** @throws NotFound unless the organisation of the service accepted the submission of a product by this review */
export async function readOffer(person: Person, serviceId: string, reviewId: string): Promise<Offer> {
  const service = await demandService(person, serviceId, "register:read");
  const { source, withdrawn } = await readSource(service.organisation.id, reviewId);
  const assessmentId = await currentAssessment(person, service.organisation.reference);
  const assessment = assessmentId ? await readAssessment(person, assessmentId) : null;
  return { source, withdrawn, assessment, toTake: assessment ? offerIn(assessment, service.id, source) : [] };
}

/** What a source offers to a service of an assessment. */
export function offerIn(assessment: Assessment, serviceId: string, source: InheritanceSource): ToTake[] {
  const catalogue = getCatalogue(assessment.catalogueVersion);
  const day = today();
  const { outcomes } = scoreAssessment(catalogue, toAssessed(assessment, day));
  const { answers } = assessment;
  const own = { scope: serviceScope(serviceId), answers, outcomes };
  return toTake(offeredAnswers(source, { catalogue, today: day }), own);
}
