import { TextField } from "@/components/form/text-field";
import { ImportList } from "@/components/imports/import-list";
import { UploadForm } from "@/components/imports/upload-form";
import { Breadcrumb } from "@/components/nhs/breadcrumb";
import { Button } from "@/components/nhs/button";
import { ButtonLink } from "@/components/nhs/button-link";
import { NotificationBanner } from "@/components/nhs/notification-banner";
import { PageTitle } from "@/components/nhs/page-title";
import { Pagination } from "@/components/nhs/pagination";
import { Table } from "@/components/nhs/table";
import { TextLink } from "@/components/nhs/text-link";
import { TwoThirds } from "@/components/nhs/two-thirds";
import { requirePerson } from "@/lib/current-person";
import { listPortalImports } from "@/lib/data/imports/imports";
import { listOversights, type Oversight, readOversight } from "@/lib/data/portfolio/oversights";
import { dateInWords } from "@/lib/domain/dates";
import { OVERSIGHT_KINDS } from "@/lib/domain/portfolio/oversight-kinds";
import { uploadQuery } from "@/lib/forms/files/file-problems";
import { justAdded } from "@/lib/forms/just-added";
import { orNotFound } from "@/lib/forms/or-not-found";
import { registerQuery } from "@/lib/forms/register/register-query";

const PATH = "/administration/oversight";
const TITLE = "Who oversees whom";

export default async function OversightPage({ searchParams }: PageProps<"/administration/oversight">) {
  const person = await requirePerson(PATH);
  const query = await searchParams;
  const { search, page } = registerQuery.parse(query);
  const { problem } = uploadQuery.parse(query);
  const found = await orNotFound(listOversights(person, { search, page }));
  const imports = await listPortalImports(person, "oversight");
  const added = await justAdded(query["added"], async (id) => {
    const { overseer, overseen } = await readOversight(person, id);
    return { name: `${overseer.name} oversees ${overseen.name}` };
  });
  return (
    <>
      <Breadcrumb items={[{ href: "/organisations", text: "Your organisations" }]} />
      <PageTitle title={TITLE} error={problem !== undefined} />
      {added && <NotificationBanner success>{added}.</NotificationBanner>}
      <h1>
        <span className="nhsuk-caption-l">Administration</span>
        {TITLE}
      </h1>
      <TwoThirds>
        <p>
          Whoever oversees an organisation sees in its portfolio where that stands, and never its answers. A
          region also sees whom its boards oversee. Suppliers who share a submission are in the commissioner’s
          portfolio by themselves.
        </p>
      </TwoThirds>
      <ButtonLink href={`${PATH}/new`}>Let one organisation oversee another</ButtonLink>
      <Found {...found} search={search} />
      <TwoThirds>
        <h2>Import</h2>
        <p>
          The file has the columns overseer, overseen and kind, and may have since. The first two are codes of
          organisations. Kind is icb, region or commissioner, or none to end it. Since is a day, like
          2026-04-01. Pairs that it does not name stay as they are.
        </p>
        <p>We check it first and show what each row would do. All rows are imported, or none.</p>
        <UploadForm
          action={`${PATH}/upload`}
          hint="CSV in UTF-8, or XLSX. Up to 20 MB and 50,000 rows."
          problem={problem}
        />
      </TwoThirds>
      <ImportList imports={imports} />
    </>
  );
}

interface FoundProps {
  rows: Oversight[];
  total: number;
  page: number;
  pages: number;
  search: string;
}

function Found({ rows, total, page, pages, search }: FoundProps) {
  const pageLink = (number: number) => ({
    href: `${PATH}?${new URLSearchParams({ search, page: String(number) })}`,
    text: `Page ${number} of ${pages}`,
  });
  const count = `${total.toLocaleString("en-GB")} ${total === 1 ? "pair" : "pairs"}`;
  if (total === 0 && !search) return <p>No organisation oversees another yet.</p>;
  return (
    <>
      <form method="get" action={PATH} role="search">
        <TextField name="search" label="Search by code or name of either" value={search} width={20} />
        <Button variant="secondary">Search</Button>
      </form>
      {total === 0 ? (
        <p>No organisation that oversees or is overseen has “{search}” in its code or name.</p>
      ) : (
        <Table
          caption={pages > 1 ? `${count}, page ${page} of ${pages}` : count}
          captionSize="s"
          head={["Overseer", "Oversees", "As", "Since", "Change"]}
          rows={rows.map(({ id, overseer, overseen, kind, since }) => ({
            key: id,
            cells: [
              `${overseer.name} (${overseer.reference})`,
              `${overseen.name} (${overseen.reference})`,
              OVERSIGHT_KINDS[kind],
              dateInWords(since),
              <TextLink
                key="end"
                href={`${PATH}/${id}/removal`}
                about={`that ${overseer.name} oversees ${overseen.name}`}
              >
                End it
              </TextLink>,
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
