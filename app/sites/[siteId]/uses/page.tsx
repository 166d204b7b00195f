import { ButtonLink } from "@/components/nhs/button-link";
import { Details } from "@/components/nhs/details";
import { NotificationBanner } from "@/components/nhs/notification-banner";
import { TextLink } from "@/components/nhs/text-link";
import { PlanningFigureTable } from "@/components/sizing/planning-figure-table";
import { SiteHead } from "@/components/sizing/site-head";
import { UseList } from "@/components/sizing/use-list";
import { requirePerson } from "@/lib/current-person";
import { readService } from "@/lib/data/register/services";
import { listUses } from "@/lib/data/register/service-uses";
import { can } from "@/lib/domain/people/permissions";
import { PLANNING_FIGURES } from "@/lib/domain/sizing/planning-figures";
import { justAdded } from "@/lib/forms/just-added";
import { justSaved } from "@/lib/forms/just-saved";
import { orNotFound } from "@/lib/forms/or-not-found";

export default async function UsesPage({ params, searchParams }: PageProps<"/sites/[siteId]/uses">) {
  const { siteId } = await params;
  const path = `/sites/${siteId}/uses`;
  const person = await requirePerson(path);
  const { site, uses } = await orNotFound(listUses(person, siteId));
  const query = await searchParams;
  const removed = await justAdded(query["removed"], (id) => readService(person, id));
  const mayEdit = can(site.organisation.role, "register:edit");
  const archived = site.archivedAt !== null;
  return (
    <>
      <SiteHead site={site} title="Services used here" part="uses" />
      {justSaved(query) && <NotificationBanner success>The list is saved.</NotificationBanner>}
      {removed && <NotificationBanner success>{removed} is removed from this list.</NotificationBanner>}
      <p>
        Say which services people use at this site and how many use each at the busiest time. From this we
        work out <TextLink href={`/sites/${siteId}/sizing`}>what its connections need to carry</TextLink>.
      </p>
      {archived && <p>This site is archived. Restore it before you add services.</p>}
      {mayEdit && !archived && <ButtonLink href={`${path}/new`}>Add a service</ButtonLink>}
      {uses.length > 0 ? (
        <UseList siteId={siteId} uses={uses} mayEdit={mayEdit} />
      ) : (
        <p>No service is in the list yet.</p>
      )}
      <Details summary="Planning figures and where they come from">
        <PlanningFigureTable figures={PLANNING_FIGURES} />
      </Details>
    </>
  );
}
