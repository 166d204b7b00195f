import { PageTitle } from "@/components/nhs/page-title";
import { OrganisationNav } from "@/components/organisation/organisation-nav";
import { SizingLinks, type SizingPart } from "./sizing-links";

interface SiteHeadProps {
  site: { id: string; name: string; organisation: { reference: string; name: string } };
  title: string;
  part: SizingPart;
}

/** Where the person is, on a page about one side of a site. */
export function SiteHead({ site, title, part }: SiteHeadProps) {
  return (
    <>
      <OrganisationNav organisation={site.organisation} part="sites" />
      <PageTitle title={`${title}: ${site.name}`} />
      <h1>
        <span className="nhsuk-caption-l">{site.name}</span>
        {title}
      </h1>
      <SizingLinks site={site} part={part} />
    </>
  );
}
