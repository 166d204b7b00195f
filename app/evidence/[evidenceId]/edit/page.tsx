import { EvidenceFields } from "@/components/evidence/evidence-fields";
import { placeOptions } from "@/components/evidence/place-options";
import { NotificationBanner } from "@/components/nhs/notification-banner";
import { ChangeRowPage } from "@/components/register/change-row-page";
import { requirePerson } from "@/lib/current-person";
import { readEvidence } from "@/lib/data/evidence/evidence";
import { listPlaces } from "@/lib/data/evidence/evidence-list";
import { can } from "@/lib/domain/people/permissions";
import { ORGANISATION } from "@/lib/domain/scope";
import { newEvidenceQuery } from "@/lib/forms/evidence/evidence-query";
import { keptForm } from "@/lib/forms/kept-form";
import { orNotFound } from "@/lib/forms/or-not-found";
import { pageNotFound } from "@/lib/forms/page-not-found";
import { save } from "./save";

export default async function EditEvidencePage({
  params,
  searchParams,
}: PageProps<"/evidence/[evidenceId]/edit">) {
  const { evidenceId } = await params;
  const path = `/evidence/${evidenceId}/edit`;
  const search = await searchParams;
  const { assessment, requirement } = newEvidenceQuery.parse(search);
  const person = await requirePerson(path);
  const evidence = await orNotFound(readEvidence(person, evidenceId));
  const { kind, title, version, scope, scopeName, organisation } = evidence;
  if (!can(organisation.role, "evidence:edit")) pageNotFound();
  const places = await listPlaces(person, organisation.reference);
  // What it is about may be archived, and stays what it is about until somebody says otherwise.
  const known = scope === ORGANISATION || places.some((place) => place.scope === scope);
  const offered = known ? places : [...places, { scope, name: `${scopeName} (archived)` }];
  return (
    <ChangeRowPage
      row={{ name: title, version }}
      back={`/evidence/${evidenceId}`}
      save={save.bind(null, { path, evidenceId, kind, assessment, requirement })}
      initial={await keptForm(person, path, search)}
    >
      {search["uploaded"] === "1" && (
        <NotificationBanner success>The file is uploaded. Say what it is.</NotificationBanner>
      )}
      <EvidenceFields kind={kind} places={placeOptions(organisation.name, offered)} evidence={evidence} />
    </ChangeRowPage>
  );
}
