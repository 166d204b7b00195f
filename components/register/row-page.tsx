import type { ReactNode } from "react";
import type { Save } from "@/components/form/keep-typed";
import { SaveForm } from "@/components/form/save-form";
import { PageTitle } from "@/components/nhs/page-title";
import { Tag } from "@/components/nhs/tag";
import { TwoThirds } from "@/components/nhs/two-thirds";
import { OrganisationNav } from "@/components/organisation/organisation-nav";
import { can } from "@/lib/domain/permissions";
import type { Registered, RegisterOwner } from "./registered";

interface RowPageProps {
  what: Registered;
  row: { name: string; archivedAt: Date | null; organisation: RegisterOwner };
  /** Archives the row, or restores it when it is archived. */
  save: Save;
  /** What is known about it. */
  children: ReactNode;
}

/** The page of one site or service: its name, what is known about it, and the way to archive it. */
export function RowPage({ what, row: { name, archivedAt, organisation }, save, children }: RowPageProps) {
  const archived = archivedAt !== null;
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
        {children}
        {can(organisation.role, "register:edit") && <Archive what={what} archived={archived} save={save} />}
      </TwoThirds>
    </>
  );
}

function Archive({ what, archived, save }: { what: Registered; archived: boolean; save: Save }) {
  return (
    <div className="app-screen-only">
      <h2>{archived ? `Restore this ${what}` : `Archive this ${what}`}</h2>
      <p>
        {archived
          ? "It counts in your assessment again, with the answers it had."
          : "It no longer counts in your assessment. Its answers are kept, and you can restore it."}
      </p>
      <SaveForm save={save} submit={archived ? "Restore" : "Archive"} />
    </div>
  );
}
