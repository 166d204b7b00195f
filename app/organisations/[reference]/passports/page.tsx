import { TextField } from "@/components/form/text-field";
import { Button } from "@/components/nhs/button";
import { PageTitle } from "@/components/nhs/page-title";
import { Pagination } from "@/components/nhs/pagination";
import { TextLink } from "@/components/nhs/text-link";
import { OrganisationNav } from "@/components/organisation/organisation-nav";
import { PassportTable } from "@/components/share/passport-table";
import { requirePerson } from "@/lib/current-person";
import { readOrganisation } from "@/lib/data/people/organisations";
import { listPassports } from "@/lib/data/share/passport-list";
import { orNotFound } from "@/lib/forms/or-not-found";
import { registerQuery } from "@/lib/forms/register/register-query";

/** Products that suppliers list for commissioning organisations. */
export default async function PassportsPage({
  params,
  searchParams,
}: PageProps<"/organisations/[reference]/passports">) {
  const { reference } = await params;
  const root = `/organisations/${reference}`;
  const path = `${root}/passports`;
  const person = await requirePerson(path);
  const organisation = await orNotFound(readOrganisation(person, reference));
  const { search, page: asked } = registerQuery.parse(await searchParams);
  const { rows, total, page, pages } = await orNotFound(
    listPassports(person, reference, { search, page: asked }),
  );
  const pageLink = (number: number) => ({
    href: `${path}?${new URLSearchParams({ ...(search && { search }), page: String(number) })}`,
    text: `Page ${number} of ${pages}`,
  });
  return (
    <>
      <OrganisationNav organisation={organisation} part="passports" />
      <PageTitle title="Products to subscribe to" />
      <h1>
        <span className="nhsuk-caption-l">{organisation.name}</span>
        Products to subscribe to
      </h1>
      <p>
        Suppliers list these for commissioning organisations. Once you subscribe, each submission that they
        declare is yours to review. A product that is not here:{" "}
        <TextLink href={`${root}/requests/new`}>ask for it</TextLink>.
      </p>
      <form method="get" action={path} role="search" className="app-screen-only">
        <TextField name="search" label="Search by product or supplier" value={search} width={20} />
        <Button variant="secondary">Search</Button>
      </form>
      {total > 0 ? (
        <PassportTable passports={rows} total={total} />
      ) : (
        <p>{search ? `Nothing listed matches “${search}”.` : "No supplier has listed a product yet."}</p>
      )}
      <Pagination
        previous={page > 1 ? pageLink(page - 1) : undefined}
        next={page < pages ? pageLink(page + 1) : undefined}
      />
    </>
  );
}
