import { ButtonLink } from "@/components/nhs/button-link";
import { PageTitle } from "@/components/nhs/page-title";
import { SummaryList } from "@/components/nhs/summary-list";
import { TwoThirds } from "@/components/nhs/two-thirds";
import { OrganisationNav } from "@/components/organisation/organisation-nav";
import { requirePerson } from "@/lib/current-person";
import { readOrganisation } from "@/lib/data/organisations";
import { listRegisterReviews, type RecordedReview } from "@/lib/data/register-reviews";
import { dateInWords } from "@/lib/domain/dates";
import { momentInWords } from "@/lib/domain/moment-in-words";
import { can } from "@/lib/domain/permissions";
import { reachInWords } from "@/lib/domain/register-review";
import { orNotFound } from "@/lib/forms/or-not-found";

export default async function RegisterReviewsPage({
  params,
}: PageProps<"/organisations/[reference]/register-reviews">) {
  const { reference } = await params;
  const path = `/organisations/${reference}/register-reviews`;
  const person = await requirePerson(path);
  const organisation = await orNotFound(readOrganisation(person, reference));
  const reviews = await listRegisterReviews(person, reference);
  return (
    <>
      <OrganisationNav organisation={organisation} part="register-reviews" />
      <TwoThirds>
        <PageTitle title={`Reviews of the register of ${organisation.name}`} />
        <h1>
          <span className="nhsuk-caption-l">{organisation.name}</span>
          Reviews of the register
        </h1>
        <p>
          People who own, use or support a service know things that one person cannot. Go through the register
          with them. The newest review proposes answers in your assessment.
        </p>
        {can(organisation.role, "register:edit") && (
          <ButtonLink href={`${path}/new`}>Record a review</ButtonLink>
        )}
        {reviews.length === 0 && <p>No review is recorded yet.</p>}
        {reviews.map((review) => (
          <Review key={review.id} {...review} />
        ))}
      </TwoThirds>
    </>
  );
}

function Review({ reviewedOn, reviewers, reach, missing, recordedAt, recordedBy }: RecordedReview) {
  return (
    <section>
      <h2 className="nhsuk-heading-m">{dateInWords(reviewedOn)}</h2>
      <SummaryList
        rows={[
          { key: "Who took part", value: <span className="app-kept-lines">{reviewers}</span> },
          { key: "They stand for", value: reachInWords(reach) },
          {
            key: "Found missing",
            value: missing === null ? "Nothing" : <span className="app-kept-lines">{missing}</span>,
          },
          { key: "Recorded", value: `${momentInWords(recordedAt)} by ${recordedBy}` },
        ]}
      />
    </section>
  );
}
