import { EvidenceFields } from "@/components/evidence/evidence-fields";
import { KindLinks } from "@/components/evidence/kind-links";
import { placeOptions } from "@/components/evidence/place-options";
import { FileForm } from "@/components/evidence/file-form";
import { SaveForm } from "@/components/form/save-form";
import { BackLink } from "@/components/nhs/back-link";
import { PageTitle } from "@/components/nhs/page-title";
import { TwoThirds } from "@/components/nhs/two-thirds";
import { requirePerson } from "@/lib/current-person";
import { readNewEvidence } from "@/lib/data/evidence/evidence-list";
import { KIND_WORDS } from "@/lib/domain/evidence/evidence-kind";
import { env } from "@/lib/env";
import { fileProblemQuery, newEvidenceQuery } from "@/lib/forms/evidence/evidence-query";
import { withoutEmpty } from "@/lib/forms/without-empty";
import { keptForm } from "@/lib/forms/kept-form";
import { orNotFound } from "@/lib/forms/or-not-found";
import { save } from "./save";

export default async function NewEvidencePage({
  params,
  searchParams,
}: PageProps<"/organisations/[reference]/evidence/new">) {
  const { reference } = await params;
  const search = await searchParams;
  const { kind, ...use } = newEvidenceQuery.parse(search);
  const { problem } = fileProblemQuery.parse(search);
  const list = `/organisations/${reference}/evidence`;
  const address = (asked: Record<string, string | undefined>) =>
    `${list}/new?${new URLSearchParams(withoutEmpty(asked))}`;
  const path = address({ kind, ...use });
  const person = await requirePerson(path);
  const { assessment, requirement } = use;
  const used = assessment && requirement ? { assessment, requirement } : undefined;
  const { name, everywhere, places } = await orNotFound(readNewEvidence(person, reference, used));
  if (!kind)
    return (
      <>
        <BackLink href={used ? `/assessments/${assessment}/requirements/${requirement}#evidence` : list} />
        <TwoThirds>
          <PageTitle title="Add evidence" />
          <h1>
            <span className="nhsuk-caption-l">{name}</span>
            What do you want to add?
          </h1>
          <KindLinks href={(kind) => address({ kind, ...use })} />
          {!used && (
            <p>A calculation is kept as evidence where it is made: in the bandwidth calculator of a site.</p>
          )}
        </TwoThirds>
      </>
    );
  if (kind === "file")
    return (
      <>
        <BackLink href={address(use)} />
        <TwoThirds>
          <PageTitle title="Add a file" error={problem !== undefined} />
          <h1>
            <span className="nhsuk-caption-l">
              {use.requirement ? `Evidence for requirement ${use.requirement}` : name}
            </span>
            Add a file
          </h1>
          <FileForm
            action={`${list}/upload?${new URLSearchParams(withoutEmpty(use))}`}
            mostMegabytes={env.FILES_MOST_MB}
            problem={problem}
          />
        </TwoThirds>
      </>
    );
  const title = `Add a ${KIND_WORDS[kind].label.toLowerCase()}`;
  return (
    <>
      <BackLink href={address(use)} />
      <TwoThirds>
        <SaveForm
          save={save.bind(null, { path, reference, kind, ...use })}
          title={title}
          submit="Save"
          initial={await keptForm(person, path, search)}
        >
          <h1>
            <span className="nhsuk-caption-l">
              {use.requirement ? `Evidence for requirement ${use.requirement}` : name}
            </span>
            {title}
          </h1>
          <EvidenceFields kind={kind} places={placeOptions(everywhere ? name : null, places)} />
        </SaveForm>
      </TwoThirds>
    </>
  );
}
