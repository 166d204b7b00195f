import { TextField } from "@/components/form/text-field";
import { ImportList } from "@/components/imports/import-list";
import { UploadForm } from "@/components/imports/upload-form";
import { Breadcrumb } from "@/components/nhs/breadcrumb";
import { Button } from "@/components/nhs/button";
import { PageTitle } from "@/components/nhs/page-title";
import { Pagination } from "@/components/nhs/pagination";
import { Table } from "@/components/nhs/table";
import { TextLink } from "@/components/nhs/text-link";
import { TwoThirds } from "@/components/nhs/two-thirds";
import { requirePerson } from "@/lib/current-person";
import { listDirectory, type DirectoryEntry } from "@/lib/data/people/directory";
import { listPortalImports } from "@/lib/data/imports/imports";
import { dateInWords } from "@/lib/domain/dates";
import { uploadQuery } from "@/lib/forms/files/file-problems";
import { orNotFound } from "@/lib/forms/or-not-found";
import { registerQuery } from "@/lib/forms/register/register-query";

const PATH = "/administration/directory";
const TITLE = "Directory of organisations";

export default async function DirectoryPage({ searchParams }: PageProps<"/administration/directory">) {
  const person = await requirePerson(PATH);
  const query = await searchParams;
  const { search, page } = registerQuery.parse(query);
  const { problem } = uploadQuery.parse(query);
  const directory = await orNotFound(listDirectory(person, { search, page }));
  const imports = await listPortalImports(person, "directory");
  return (
    <>
      <Breadcrumb items={[{ href: "/organisations", text: "Your organisations" }]} />
      <PageTitle title={TITLE} error={problem !== undefined} />
      <h1>
        <span className="nhsuk-caption-l">Administration</span>
        {TITLE}
      </h1>
      <Directory {...directory} search={search} />
      <TwoThirds>
        <h2>Import</h2>
        <p>
          Take a CSV file from the{" "}
          <TextLink href="https://www.odsdatasearchandexport.nhs.uk/">Organisation Data Service</TextLink> as
          it is, with its 27 columns and no headings. Organisations that it does not name stay as they are.
        </p>
        <UploadForm
          action={`${PATH}/upload`}
          hint="CSV in UTF-8. Up to 20 MB and 50,000 rows."
          problem={problem}
        />
      </TwoThirds>
      <ImportList imports={imports} />
    </>
  );
}

interface DirectoryProps {
  rows: DirectoryEntry[];
  total: number;
  page: number;
  pages: number;
  search: string;
}

function Directory({ rows, total, page, pages, search }: DirectoryProps) {
  const pageLink = (number: number) => ({
    href: `${PATH}?${new URLSearchParams({ search, page: String(number) })}`,
    text: `Page ${number} of ${pages}`,
  });
  const count = `${total.toLocaleString("en-GB")} ${total === 1 ? "organisation" : "organisations"}`;
  if (total === 0 && !search) return <p>The directory is empty. Import a file to fill it.</p>;
  return (
    <>
      <form method="get" action={PATH} role="search">
        <TextField name="search" label="Search by code or name" value={search} width={20} />
        <Button variant="secondary">Search</Button>
      </form>
      {total === 0 ? (
        <p>No organisation has “{search}” in its code or name.</p>
      ) : (
        <Table
          caption={pages > 1 ? `${count}, page ${page} of ${pages}` : count}
          captionSize="s"
          head={["Code", "Name", "Address", "Opened", "Closed"]}
          rows={rows.map(({ odsCode, name, address, postcode, openedOn, closedOn }) => ({
            key: odsCode,
            cells: [
              odsCode,
              name,
              [...address.split("\n"), postcode].filter(Boolean).join(", "),
              inWords(openedOn),
              inWords(closedOn),
            ],
          }))}
        />
      )}
      <Pagination
        previous={page > 1 ? pageLink(page - 1) : undefined}
        next={page < pages ? pageLink(page + 1) : undefined}
      />
    </>
  );
}

const inWords = (day: Date | null) => (day ? dateInWords(day.toISOString().slice(0, 10)) : "");
