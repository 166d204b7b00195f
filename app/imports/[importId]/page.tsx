import { z } from "zod";
import { ImportRows } from "@/components/imports/import-rows";
import { ImportState } from "@/components/imports/import-state";
import { countsInWords } from "@/components/imports/import-words";
import { Breadcrumb } from "@/components/nhs/breadcrumb";
import { PageTitle } from "@/components/nhs/page-title";
import { SummaryList } from "@/components/nhs/summary-list";
import { TwoThirds } from "@/components/nhs/two-thirds";
import { OrganisationNav } from "@/components/organisation/organisation-nav";
import { requirePerson } from "@/lib/current-person";
import { listImportRows, readImport } from "@/lib/data/imports/imports";
import { KIND_WORDS } from "@/lib/domain/imports/kinds";
import { momentInWords } from "@/lib/domain/moment-in-words";
import { can } from "@/lib/domain/people/permissions";
import { orNotFound } from "@/lib/forms/or-not-found";
import { save } from "./save";

const query = z.object({
  verdict: z.enum(["add", "change", "refuse"]).optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
});

export default async function ImportPage({ params, searchParams }: PageProps<"/imports/[importId]">) {
  const { importId } = await params;
  const path = `/imports/${importId}`;
  const person = await requirePerson(path);
  const found = await orNotFound(readImport(person, importId));
  const { organisation, kind, state, counts } = found;
  const { verdict, page } = query.parse(await searchParams);
  const rows = await listImportRows(person, importId, { verdict, page });
  const title = `Import of ${KIND_WORDS[kind].title.toLowerCase()}`;
  const root = organisation ? `/organisations/${organisation.reference}` : "/administration";
  return (
    <>
      {organisation ? (
        <OrganisationNav organisation={organisation} part="imports" />
      ) : (
        <Breadcrumb items={[{ href: `${root}/${kind}`, text: KIND_WORDS[kind].title }]} />
      )}
      <PageTitle title={title} />
      <h1>
        <span className="nhsuk-caption-l">{organisation?.name ?? "Administration"}</span>
        {title}
      </h1>
      <TwoThirds>
        <ImportState
          found={found}
          path={path}
          again={organisation ? `${root}/imports?kind=${kind}` : `${root}/${kind}`}
          register={{ href: `${root}/${kind === "connections" ? "sites" : kind}`, all: KIND_WORDS[kind].all }}
          mayEdit={!organisation || can(organisation.role, "register:edit")}
          save={save.bind(null, { path, importId, to: state === "checked" ? "apply" : "check" })}
        />
        <SummaryList
          rows={[
            { key: "File", value: <span className="tw:wrap-anywhere">{found.fileName}</span> },
            { key: "Uploaded", value: `${momentInWords(found.startedAt)} by ${found.startedBy}` },
            { key: "Rows", value: countsInWords(state, counts) || "Not counted yet" },
          ]}
        />
      </TwoThirds>
      <ImportRows {...rows} path={path} verdict={verdict} counts={counts} applied={state === "applied"} />
    </>
  );
}
