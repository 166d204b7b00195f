import { Bullets } from "@/components/catalogue/bullets";
import { AttachForm } from "@/components/evidence/attach-form";
import { AttachedList } from "@/components/evidence/attached-list";
import { KindLinks } from "@/components/evidence/kind-links";
import { SizingsForm } from "@/components/evidence/sizings-form";
import { BackLink } from "@/components/nhs/back-link";
import { NotificationBanner } from "@/components/nhs/notification-banner";
import { PageTitle } from "@/components/nhs/page-title";
import { TwoThirds } from "@/components/nhs/two-thirds";
import { requirePerson } from "@/lib/current-person";
import { listEvidence } from "@/lib/data/evidence/evidence-list";
import { listSizingsToUse } from "@/lib/data/evidence/evidence-of-sizing";
import { readEvidenceUse } from "@/lib/data/evidence/evidence-right";
import { listRequirementEvidence } from "@/lib/data/evidence/evidence-use";
import { today } from "@/lib/data/today";
import { can } from "@/lib/domain/people/permissions";
import { partsRead } from "@/lib/domain/proposals/register-parts";
import { evidenceQuery } from "@/lib/forms/evidence/evidence-query";
import { orNotFound } from "@/lib/forms/or-not-found";
import { pageNotFound } from "@/lib/forms/page-not-found";
import { save } from "./save";

export default async function RequirementEvidencePage({
  params,
  searchParams,
}: PageProps<"/assessments/[assessmentId]/requirements/[requirementId]/evidence">) {
  const { assessmentId: assessment, requirementId } = await params;
  const back = `/assessments/${assessment}/requirements/${requirementId}`;
  const path = `${back}/evidence`;
  const person = await requirePerson(path);
  const asked = await searchParams;
  const { search } = evidenceQuery.parse(asked);
  const use = { assessment, requirement: requirementId };
  const { organisation, requirement, closed } = await orNotFound(readEvidenceUse(person, use));
  if (closed || !can(organisation.role, "evidence:edit")) pageNotFound();
  const [attached, found, sizings] = await Promise.all([
    listRequirementEvidence(person, use),
    listEvidence(person, organisation.reference, { search }),
    partsRead(requirement).includes("uses") ? listSizingsToUse(person, use) : [],
  ]);
  const ids = new Set(attached?.map(({ id }) => id));
  const offered = found.rows.filter(({ id }) => !ids.has(id));
  const title = `Evidence: ${requirement.title}`;
  const add = new URLSearchParams(use);
  return (
    <>
      <BackLink href={`${back}#evidence`} />
      <TwoThirds>
        {offered.length === 0 && <PageTitle title={title} />}
        {asked["detached"] === "1" && (
          <NotificationBanner success>
            It no longer speaks for this requirement. The library keeps it.
          </NotificationBanner>
        )}
        <h1>
          <span className="nhsuk-caption-l">
            {requirement.id} {requirement.title}
          </span>
          Evidence
        </h1>
        <h2>What good evidence looks like</h2>
        <Bullets items={requirement.good_evidence} />
        {attached && attached.length > 0 && (
          <AttachedList
            evidence={attached}
            today={today()}
            detach={(evidence) => save.bind(null, { path, ...use, to: "detach", evidence })}
          />
        )}
        <h2>Add new evidence</h2>
        <KindLinks
          href={(kind) => `/organisations/${organisation.reference}/evidence/new?kind=${kind}&${add}`}
        />
        {sizings.length > 0 && (
          <SizingsForm sizings={sizings} save={save.bind(null, { path, ...use, to: "use" })} />
        )}
        <AttachForm
          path={path}
          search={search}
          title={title}
          found={offered}
          more={found.hasNext}
          save={save.bind(null, { path, ...use, to: "attach" })}
        />
      </TwoThirds>
    </>
  );
}
