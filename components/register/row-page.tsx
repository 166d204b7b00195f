import type { ReactNode } from "react";
import type { Save } from "@/components/form/keep-typed";
import { NotificationBanner } from "@/components/nhs/notification-banner";
import { PageTitle } from "@/components/nhs/page-title";
import { TwoThirds } from "@/components/nhs/two-thirds";
import { OrganisationNav } from "@/components/organisation/organisation-nav";
import { can } from "@/lib/domain/people/permissions";
import { ArchiveRow } from "./archive-row";
import { ArchivedTag } from "./archived-tag";
import type { Registered, RegisterOwner } from "./registered";

interface RowPageProps {
  what: Registered;
  row: { name: string; archivedAt: Date | null; organisation: RegisterOwner };
  /** Archives the row, or restores it when it is archived. */
  save: Save;
  /** Name of what was saved just before, of the row or beside it. */
  saved?: string;
  /** What matters most and needs the whole width. */
  wide?: ReactNode;
  /** What is known about it. */
  children: ReactNode;
}

/** The page of one site or service: its name, what is known about it, and the way to archive it. */
export function RowPage({
  what,
  row: { name, archivedAt, organisation },
  save,
  saved,
  wide,
  children,
}: RowPageProps) {
  const archived = archivedAt !== null;
  return (
    <>
      <OrganisationNav organisation={organisation} part={`${what}s`} />
      <TwoThirds>
        <PageTitle title={name} />
        {saved && <NotificationBanner success>{saved} is saved.</NotificationBanner>}
        <h1>
          <span className="nhsuk-caption-l">
            {what === "site" ? "Site" : "Service"} of {organisation.name}
          </span>
          {name}
        </h1>
        {archived && <ArchivedTag />}
      </TwoThirds>
      {wide}
      <TwoThirds>
        {children}
        {can(organisation.role, "register:edit") && (
          <ArchiveRow what={what} archived={archived} save={save} />
        )}
      </TwoThirds>
    </>
  );
}
