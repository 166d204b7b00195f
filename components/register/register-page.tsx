import { ButtonLink } from "@/components/nhs/button-link";
import { NotificationBanner } from "@/components/nhs/notification-banner";
import { PageTitle } from "@/components/nhs/page-title";
import { OrganisationNav } from "@/components/organisation/organisation-nav";
import { can } from "@/lib/domain/people/permissions";
import { RegisterList, type RegisterListProps } from "./register-list";
import type { RegisterOwner } from "./registered";

interface RegisterPageProps extends Omit<RegisterListProps, "path"> {
  organisation: RegisterOwner;
  /** Name of the one that was saved just before. */
  added?: string;
}

/** The sites or services of an organisation, and the way to add one. */
export function RegisterPage({ organisation, added, ...list }: RegisterPageProps) {
  const part = `${list.what}s` as const;
  const title = part === "sites" ? "Sites" : "Services";
  const path = `/organisations/${organisation.reference}/${part}`;
  return (
    <>
      <OrganisationNav organisation={organisation} part={part} />
      <PageTitle title={`${title} of ${organisation.name}`} />
      {added && <NotificationBanner success>{added} is saved.</NotificationBanner>}
      <h1>
        <span className="nhsuk-caption-l">{organisation.name}</span>
        {title}
      </h1>
      {can(organisation.role, "register:edit") && (
        <ButtonLink href={`${path}/new`}>Add a {list.what}</ButtonLink>
      )}
      <RegisterList {...list} path={path} />
    </>
  );
}
