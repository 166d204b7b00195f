import { ContentField } from "@/components/evidence/content-field";
import { FileForm } from "@/components/evidence/file-form";
import { BackLink } from "@/components/nhs/back-link";
import { PageTitle } from "@/components/nhs/page-title";
import { TwoThirds } from "@/components/nhs/two-thirds";
import { ChangeRowPage } from "@/components/register/change-row-page";
import { requirePerson } from "@/lib/current-person";
import { readEvidence } from "@/lib/data/evidence/evidence";
import { takesVersions } from "@/lib/domain/evidence/evidence-kind";
import { can } from "@/lib/domain/people/permissions";
import { env } from "@/lib/env";
import { fileProblemQuery } from "@/lib/forms/evidence/evidence-query";
import { keptForm } from "@/lib/forms/kept-form";
import { orNotFound } from "@/lib/forms/or-not-found";
import { pageNotFound } from "@/lib/forms/page-not-found";
import { save } from "./save";

export default async function NewEvidenceVersionPage({
  params,
  searchParams,
}: PageProps<"/evidence/[evidenceId]/versions/new">) {
  const { evidenceId } = await params;
  const path = `/evidence/${evidenceId}/versions/new`;
  const person = await requirePerson(path);
  const { kind, title, versions, organisation } = await orNotFound(readEvidence(person, evidenceId));
  if (!can(organisation.role, "evidence:edit") || !takesVersions(kind)) pageNotFound();
  const search = await searchParams;
  if (kind === "file") {
    const { problem } = fileProblemQuery.parse(search);
    return (
      <>
        <BackLink href={`/evidence/${evidenceId}`} />
        <TwoThirds>
          <PageTitle title="Add a new version" error={problem !== undefined} />
          <h1>
            <span className="nhsuk-caption-l">{title}</span>
            Add a new version
          </h1>
          <FileForm
            action={`/evidence/${evidenceId}/upload?shown=${versions[0]!.number}`}
            mostMegabytes={env.FILES_MOST_MB}
            problem={problem}
          />
        </TwoThirds>
      </>
    );
  }
  return (
    <ChangeRowPage
      row={{ name: title, version: versions[0]!.number }}
      part="Add a new version"
      back={`/evidence/${evidenceId}`}
      save={save.bind(null, { path, evidenceId, kind })}
      initial={await keptForm(person, path, search)}
    >
      <p>The versions before stay as they are. If its dates change, change them as well.</p>
      <ContentField kind={kind} held={versions[0]} />
    </ChangeRowPage>
  );
}
