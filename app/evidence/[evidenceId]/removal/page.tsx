import { ConfirmRemoval } from "@/components/register/confirm-removal";
import { requirePerson } from "@/lib/current-person";
import { readEvidence } from "@/lib/data/evidence/evidence";
import { mayWithEvidence } from "@/lib/domain/evidence/may-with-evidence";
import { orNotFound } from "@/lib/forms/or-not-found";
import { pageNotFound } from "@/lib/forms/page-not-found";
import { save } from "./save";

export default async function DeleteEvidencePage({ params }: PageProps<"/evidence/[evidenceId]/removal">) {
  const { evidenceId } = await params;
  const path = `/evidence/${evidenceId}/removal`;
  const person = await requirePerson(path);
  const { title, organisation, own, uses } = await orNotFound(readEvidence(person, evidenceId));
  if (!mayWithEvidence(organisation.role, "evidence:delete", own)) pageNotFound();
  const speaksFor = new Set(uses.map(({ requirement }) => requirement)).size;
  return (
    <ConfirmRemoval
      title={`Delete ${title}?`}
      submit="Delete"
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
