import { FindingOpen } from "@/components/register/finding-open";
import { ButtonLink } from "@/components/nhs/button-link";
import { NotificationBanner } from "@/components/nhs/notification-banner";
import { PageTitle } from "@/components/nhs/page-title";
import { SummaryList } from "@/components/nhs/summary-list";
import { TwoThirds } from "@/components/nhs/two-thirds";
import { OrganisationNav } from "@/components/organisation/organisation-nav";
import { requirePerson } from "@/lib/current-person";
import { readOrganisation } from "@/lib/data/people/organisations";
import { listRegisterReviews, type RecordedReview } from "@/lib/data/register/register-reviews";
import { dateInWords } from "@/lib/domain/dates";
import { momentInWords } from "@/lib/domain/moment-in-words";
import { can } from "@/lib/domain/people/permissions";
import { isOpen } from "@/lib/domain/proposals/reviews-as-of";
import { reachInWords } from "@/lib/domain/register/register-review";
import { justSaved } from "@/lib/forms/just-saved";
import { orNotFound } from "@/lib/forms/or-not-found";
import { save } from "./save";

export default async function RegisterReviewsPage({
  params,
  searchParams,
}: PageProps<"/organisations/[reference]/register-reviews">) {
  const { reference } = await params;
  const path = `/organisations/${reference}/register-reviews`;
  const person = await requirePerson(path);
  const organisation = await orNotFound(readOrganisation(person, reference));
  const reviews = await listRegisterReviews(person, reference);
  const open = reviews.filter(isOpen);
  const mayEdit = can(organisation.role, "register:edit");
  return (
    <>
      <OrganisationNav organisation={organisation} part="register-reviews" />
      <TwoThirds>
        <PageTitle title={`Reviews of the register of ${organisation.name}`} />
        {justSaved(await searchParams) && (
          <NotificationBanner success>The review is saved.</NotificationBanner>
        )}
        <h1>
          <span className="nhsuk-caption-l">{organisation.name}</span>
          Reviews of the register
        </h1>
        <p>
          People who own, use or support a service know things that one person cannot. Go through the register
          with them. Reviews propose answers in your assessment. What one found missing stays open until
          somebody puts it right.
        </p>
        {mayEdit && <ButtonLink href={`${path}/new`}>Record a review</ButtonLink>}
        {open.length > 0 && <h2>Still missing</h2>}
        {open.length > 0 && mayEdit && (
          <p>Once it is in the register, tick it off. Your name and the time are recorded.</p>
        )}
        {open.map(({ id, ...review }) => (
          <FindingOpen
            key={id}
            {...review}
            putRight={mayEdit ? save.bind(null, { path, reference, reviewId: id }) : undefined}
          />
        ))}
        {reviews.length === 0 && <p>No review is recorded yet.</p>}
        {reviews.length > 0 && <h2>All reviews</h2>}
        {reviews.map((review) => (
          <Review key={review.id} {...review} />
        ))}
      </TwoThirds>
    </>
  );
}

function Review(review: RecordedReview) {
  const { reviewedOn, reviewers, reach, missing, recordedAt, recordedBy, putRight } = review;
  return (
    <section>
      <h3 className="nhsuk-heading-m">{dateInWords(reviewedOn)}</h3>
      <SummaryList
        rows={[
          { key: "Who took part", value: <span className="app-kept-lines">{reviewers}</span> },
          { key: "They stand for", value: reachInWords(reach) },
          {
            key: "Found missing",
            value: missing === null ? "Nothing" : <span className="app-kept-lines">{missing}</span>,
          },
          ...(putRight
            ? [{ key: "Put right", value: `${momentInWords(putRight.at)} by ${putRight.by}` }]
            : []),
          { key: "Recorded", value: `${momentInWords(recordedAt)} by ${recordedBy}` },
        ]}
      />
    </section>
  );
}
