import { ConfirmRemoval } from "@/components/register/confirm-removal";
import { requirePerson } from "@/lib/current-person";
import { readEvidence } from "@/lib/data/evidence";
import { can } from "@/lib/domain/permissions";
import { orNotFound } from "@/lib/forms/or-not-found";
import { pageNotFound } from "@/lib/forms/page-not-found";
import { save } from "./save";

export default async function DeleteEvidencePage({ params }: PageProps<"/evidence/[evidenceId]/removal">) {
  const { evidenceId } = await params;
  const path = `/evidence/${evidenceId}/removal`;
  const person = await requirePerson(path);
  const { title, organisation, uses } = await orNotFound(readEvidence(person, evidenceId));
  if (!can(organisation.role, "evidence:edit")) pageNotFound();
  const speaksFor = new Set(uses.map(({ requirement }) => requirement)).size;
  return (
    <ConfirmRemoval
      title={`Delete ${title}?`}
      save={save.bind(null, { path, evidenceId })}
      cancel={`/evidence/${evidenceId}`}
    >
      <p>
        {speaksFor > 0
          ? `It no longer proves your answers to ${speaksFor} ${speaksFor === 1 ? "requirement" : "requirements"}. `
          : "It speaks for no requirement. "}
        The record of changes says that you deleted it.
      </p>
    </ConfirmRemoval>
  );
}
