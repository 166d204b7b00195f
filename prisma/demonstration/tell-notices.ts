import { db } from "@/lib/data/db";
import { tell } from "@/lib/data/notices";
import { getCatalogue } from "@/lib/domain/catalogue";
import { northmoor } from "./northmoor";

/** Notices that the lead of the trust has not read yet. Told once, however often. */
export async function tellNotices(): Promise<void> {
  const { odsCode } = northmoor.organisation;
  const { lead, contributor, approver } = northmoor.people;
  const person = await db.person.findUniqueOrThrow({ where: { email: lead.email } });
  const assessment = await db.assessment.findFirstOrThrow({
    where: { organisation: { odsCode } },
    orderBy: { startedAt: "desc" },
  });
  const about = (requirement: string) => ({
    personId: person.id,
    organisationId: assessment.organisationId,
    key: `demonstration:${requirement}`,
    path: `/assessments/${assessment.id}/requirements/${requirement}`,
  });
  const title = (requirement: string) =>
    getCatalogue(assessment.catalogueVersion).requirements.find(({ id }) => id === requirement)!.title;
  await db.$transaction((transaction) =>
    tell(
      transaction,
      { ...about("P7"), kind: "mentioned", words: { by: contributor!.name, what: title("P7") } },
      {
        ...about("A2"),
        kind: "assigned",
        words: { by: approver!.name, what: title("A2"), dueOn: null },
      },
    ),
  );
}
