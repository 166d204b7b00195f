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
import { oversightColumnsInWords } from "@/lib/domain/imports/describe-oversight";
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
  const inWords = (verb: string, ended: boolean) => async (id: string) => {
    const { overseer, overseen } = await readOversight(person, id, { ended });
    return { name: `${overseer.name} ${verb} ${overseen.name}` };
  };
  const done =
    (await justAdded(query["added"], inWords("oversees", false))) ??
    (await justAdded(query["ended"], inWords("no longer oversees", true)));
  return (
    <>
      <Breadcrumb items={[{ href: "/organisations", text: "Your organisations" }]} />
      <PageTitle title={TITLE} error={problem !== undefined} />
      {done && <NotificationBanner success>{done}.</NotificationBanner>}
      <h1>
        <span className="nhsuk-caption-l">Administration</span>
        {TITLE}
      </h1>
      <TwoThirds>
        <p>
          An organisation that oversees another sees in its portfolio how far the other has come. It never
          sees the answers. A region also sees the organisations that its boards oversee. Suppliers who share
          a submission are in the commissioner’s portfolio without being added here.
        </p>
      </TwoThirds>
      <ButtonLink href={`${PATH}/new`}>Let one organisation oversee another</ButtonLink>
      <Found {...found} search={search} />
      <TwoThirds>
        <h2>Import</h2>
        <p>
          To set many at once, import a file with one row for each pair of organisations. Pairs that are not
          in the file stay as they are.
        </p>
        <p>
          We check the file first and show what each row would do. Nothing changes until you say so, and then
          all rows are imported or none.
        </p>
        <p>
          Download an example file: <Example type="xlsx" /> <Example type="csv" />
        </p>
      </TwoThirds>
      <Table
        caption="Columns of the file"
        captionSize="s"
        head={["Column", "Needed", "What to enter"]}
        rows={oversightColumnsInWords.map(({ heading, needed, takes }) => ({
          key: heading,
          cells: [heading, needed ? "Yes" : "No", takes],
        }))}
      />
      <TwoThirds>
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

const Example = ({ type }: { type: "csv" | "xlsx" }) => (
  <TextLink href={`${PATH}/exports/oversight-example.${type}`} about="example file">
    {type.toUpperCase()}
  </TextLink>
);

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
          head={["Overseer", "Oversees", "Kind of oversight", "Since", "Change"]}
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
