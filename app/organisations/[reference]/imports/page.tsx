import { ImportList } from "@/components/imports/import-list";
import { UploadForm } from "@/components/imports/upload-form";
import { PageTitle } from "@/components/nhs/page-title";
import { Table } from "@/components/nhs/table";
import { TextLink } from "@/components/nhs/text-link";
import { TwoThirds } from "@/components/nhs/two-thirds";
import { OrganisationNav } from "@/components/organisation/organisation-nav";
import { requirePerson } from "@/lib/current-person";
import { listImports } from "@/lib/data/imports/imports";
import { readOrganisation } from "@/lib/data/people/organisations";
import { KIND_WORDS, REGISTER_KINDS } from "@/lib/domain/imports/kinds";
import { can } from "@/lib/domain/people/permissions";
import { uploadQuery } from "@/lib/forms/files/file-problems";
import { orNotFound } from "@/lib/forms/or-not-found";

export default async function ImportsPage({
  params,
  searchParams,
}: PageProps<"/organisations/[reference]/imports">) {
  const { reference } = await params;
  const path = `/organisations/${reference}/imports`;
  const person = await requirePerson(path);
  const organisation = await orNotFound(readOrganisation(person, reference));
  const [imports, { problem, kind }] = [
    await listImports(person, reference),
    uploadQuery.parse(await searchParams),
  ];
  const mayEdit = can(organisation.role, "register:edit");
  const title = mayEdit ? "Import and export" : "Export";
  return (
    <>
      <OrganisationNav organisation={organisation} part="imports" />
      <PageTitle title={`${title} for ${organisation.name}`} error={problem !== undefined} />
      <h1>
        <span className="nhsuk-caption-l">{organisation.name}</span>
        {title}
      </h1>
      <Downloads reference={reference} templates={mayEdit} />
      {mayEdit && (
        <TwoThirds>
          <h2>Import</h2>
          <p>
            We check the file first and show what each row would do. Nothing changes until you say so, and
            then all rows are imported or none.
          </p>
          <p>
            A row is about what has the same ID or, without one, the same name. An empty cell clears what is
            there. Leave out a column to keep what it says now.
          </p>
          <UploadForm
            action={`${path}/upload`}
            hint="CSV in UTF-8, or XLSX. Up to 20 MB and 50,000 rows."
            kinds={REGISTER_KINDS.map((value) => ({ value, label: KIND_WORDS[value].title }))}
            kind={kind}
            problem={problem}
          />
        </TwoThirds>
      )}
      {mayEdit && <ImportList imports={imports} />}
    </>
  );
}

function Downloads({ reference, templates }: { reference: string; templates: boolean }) {
  const link = (kind: string, title: string, part: "" | "-template", type: "csv" | "xlsx") => (
    <TextLink
      href={`/organisations/${reference}/exports/${kind}${part}.${type}`}
      about={`${part ? "template for" : "export of"} ${title.toLowerCase()}`}
    >
      {type.toUpperCase()}
    </TextLink>
  );
  return (
    <Table
      caption="Files to download"
      captionSize="s"
      head={["Register", ...(templates ? ["Empty template"] : []), "Everything you have"]}
      rows={REGISTER_KINDS.map((kind) => {
        const { title } = KIND_WORDS[kind];
        const both = (part: "" | "-template") => (
          <span key={part}>
            {link(kind, title, part, "xlsx")} {link(kind, title, part, "csv")}
          </span>
        );
        return { key: kind, cells: [title, ...(templates ? [both("-template")] : []), both("")] };
      })}
    />
  );
}
