import type { Save } from "@/components/form/keep-typed";
import { SaveForm } from "@/components/form/save-form";
import { PageTitle } from "@/components/nhs/page-title";
import { Tag } from "@/components/nhs/tag";
import { TwoThirds } from "@/components/nhs/two-thirds";
import { OrganisationNav } from "@/components/organisation/organisation-nav";
import type { Facts } from "@/lib/domain/answer";
import type { Question } from "@/lib/domain/catalogue/schema";
import { can } from "@/lib/domain/permissions";
import { FactList, type FactListProps } from "./fact-list";
import type { Registered, RegisterOwner } from "./registered";

interface RowPageProps {
  what: Registered;
  row: { name: string; profile: Facts; details: Facts; archivedAt: Date | null; organisation: RegisterOwner };
  path: string;
  /** Columns beside the name. */
  columns: FactListProps["columns"];
  questions: readonly Question[];
  /** Archives the row, or restores it when it is archived. */
  save: Save;
}

/** What is known about one site or service, with the ways to change and archive it. */
export function RowPage({ what, row, path, columns, questions, save }: RowPageProps) {
  const { name, profile, details, organisation } = row;
  const mayEdit = can(organisation.role, "register:edit");
  const archived = row.archivedAt !== null;
  return (
    <>
      <OrganisationNav organisation={organisation} part={`${what}s`} />
      <TwoThirds>
        <PageTitle title={name} />
        <h1>
          <span className="nhsuk-caption-l">
            {what === "site" ? "Site" : "Service"} of {organisation.name}
          </span>
          {name}
        </h1>
        {archived && (
          <p>
            <Tag colour="grey">Archived</Tag>
          </p>
        )}
        <FactList
          columns={[{ key: "Name", value: name, field: "name" }, ...columns]}
          questions={questions}
          facts={{ ...profile, ...details }}
          edit={mayEdit ? `${path}/edit` : undefined}
        />
        {mayEdit && <Archive what={what} archived={archived} save={save} />}
      </TwoThirds>
    </>
  );
}

function Archive({ what, archived, save }: { what: Registered; archived: boolean; save: Save }) {
  return (
    <>
      <h2>{archived ? `Restore this ${what}` : `Archive this ${what}`}</h2>
      <p>
        {archived
          ? "It counts in your assessment again, with the answers it had."
          : "It no longer counts in your assessment. Its answers are kept, and you can restore it."}
      </p>
      <SaveForm save={save} submit={archived ? "Restore" : "Archive"} />
    </>
  );
}
