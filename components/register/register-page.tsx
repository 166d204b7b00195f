import { ButtonLink } from "@/components/nhs/button-link";
import { PageTitle } from "@/components/nhs/page-title";
import { OrganisationNav } from "@/components/organisation/organisation-nav";
import { can } from "@/lib/domain/permissions";
import { RegisterList, type RegisterListProps } from "./register-list";
import type { RegisterOwner } from "./registered";

interface RegisterPageProps extends Omit<RegisterListProps, "path"> {
  organisation: RegisterOwner;
}

/** The sites or services of an organisation, and the way to add one. */
export function RegisterPage({ organisation, ...list }: RegisterPageProps) {
  const part = `${list.what}s` as const;
  const title = part === "sites" ? "Sites" : "Services";
  const path = `/organisations/${organisation.reference}/${part}`;
  return (
    <>
      <OrganisationNav organisation={organisation} part={part} />
      <PageTitle title={`${title} of ${organisation.name}`} />
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
