import { z } from "zod";
import { SaveForm } from "@/components/form/save-form";
import { AcceptedTable } from "@/components/inherit/accepted-table";
import { InheritanceFacts } from "@/components/inherit/inheritance-facts";
import { Offer } from "@/components/inherit/offer";
import { BackLink } from "@/components/nhs/back-link";
import { NotificationBanner } from "@/components/nhs/notification-banner";
import { PageTitle } from "@/components/nhs/page-title";
import { TwoThirds } from "@/components/nhs/two-thirds";
import { requirePerson } from "@/lib/current-person";
import { readInheritance, readOffer } from "@/lib/data/share/inheritance";
import { getCatalogue } from "@/lib/domain/catalogue";
import { can } from "@/lib/domain/people/permissions";
import { serviceScope } from "@/lib/domain/scope";
import { justSaved } from "@/lib/forms/just-saved";
import { orNotFound } from "@/lib/forms/or-not-found";
import { pageNotFound } from "@/lib/forms/page-not-found";
import { end, take } from "./save";

/** The review that accepted the version to read, where it is not the one that is inherited from. */
const query = z.object({ from: z.uuid().optional() });

export default async function InheritedPage({
  params,
  searchParams,
}: PageProps<"/services/[serviceId]/inherited">) {
  const { serviceId } = await params;
  const path = `/services/${serviceId}/inherited`;
  const search = await searchParams;
  const asked = query.safeParse(search);
  if (!asked.success) pageNotFound();
  const person = await requirePerson(path);
  const { service, from, later, accepted } = await orNotFound(readInheritance(person, serviceId));
  const { organisation, archivedAt } = service;
  const reviewId = asked.data.from ?? from?.reviewId;
  const offer = reviewId && (await orNotFound(readOffer(person, serviceId, reviewId)));
  const mayInherit = can(organisation.role, "inheritance:edit") && !archivedAt;
  const title = "Answers inherited from the supplier";
  return (
    <>
      <BackLink href={`/services/${serviceId}`}>Back to {service.name}</BackLink>
      <TwoThirds>
        <PageTitle title={`${title}: ${service.name}`} />
        {justSaved(search) && (
          <NotificationBanner success>{service.name} inherits from the supplier.</NotificationBanner>
        )}
        <h1>
          <span className="nhsuk-caption-l">{service.name}</span>
          {title}
        </h1>
        {from ? (
          <InheritanceFacts
            path={path}
            from={from}
            later={later}
            reviewedBy={organisation.name}
            mayReview={can(organisation.role, "review:read")}
          />
        ) : (
          <>
            <p>
              If this service is a supplier’s product, it can take over answers from a submission that your
              organisation has accepted. You do not answer them again, and each says where it comes from.
            </p>
            {!offer && <AcceptedTable path={path} accepted={accepted} reference={organisation.reference} />}
          </>
        )}
        {offer && reviewId && (
          <Offer
            source={offer.source}
            withdrawn={offer.withdrawn}
            catalogue={offer.assessment && getCatalogue(offer.assessment.catalogueVersion)}
            toTake={offer.toTake}
            hrefOf={(requirement) =>
              `/assessments/${offer.assessment?.id}/requirements/${requirement}?for=${serviceScope(serviceId)}`
            }
            take={
              mayInherit && !offer.withdrawn
                ? take.bind(null, { path, serviceId, reviewId, revision: offer.assessment?.revision ?? 0 })
                : undefined
            }
          />
        )}
        {from && mayInherit && (
          <div className="app-screen-only">
            <h2>Stop inheriting</h2>
            <p>The answers stay as they are. Later versions are no longer announced.</p>
            <SaveForm
              save={end.bind(null, { path, serviceId })}
              submit="Stop inheriting"
              variant="secondary"
            />
          </div>
        )}
      </TwoThirds>
    </>
  );
}
