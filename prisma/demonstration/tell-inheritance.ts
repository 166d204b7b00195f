import { readAssessment } from "@/lib/data/assessment/assessments";
import { db } from "@/lib/data/db";
import { inherit } from "@/lib/data/share/inherit";
import { readInheritance } from "@/lib/data/share/inheritance";
import { currentAssessment } from "@/lib/data/people/organisations";
import { RECORD } from "./brightwell-saves";
import { northmoor } from "./northmoor";
import { serviceNamed } from "./service-named";
import { meet } from "./tell-people";

const TRUST = northmoor.organisation.odsCode;

/** The patient record of the trust is the supplier's product: it takes over what the trust has not answered itself. */
export async function tellInheritance(): Promise<void> {
  const contributor = await meet(northmoor.people.contributor!);
  const service = await serviceNamed(TRUST, "Electronic patient record");
  if (await db.inheritance.count({ where: { serviceId: service } })) return;
  const { accepted } = await readInheritance(contributor, service);
  const { reviewId } = accepted.find(({ product }) => product === RECORD)!;
  const assessmentId = (await currentAssessment(contributor, TRUST))!;
  const { revision } = await readAssessment(contributor, assessmentId);
  await inherit(contributor, service, { reviewId, requirements: ["CL1", "S6"], revision });
}
