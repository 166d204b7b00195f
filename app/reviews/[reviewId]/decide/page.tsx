import { SaveForm } from "@/components/form/save-form";
import { BackLink } from "@/components/nhs/back-link";
import { InsetText } from "@/components/nhs/inset-text";
import { TwoThirds } from "@/components/nhs/two-thirds";
import { DecisionFields } from "@/components/review/decision-fields";
import { OpenQueries } from "@/components/review/open-queries";
import { StandingTable } from "@/components/review/standing-table";
import { requirePerson } from "@/lib/current-person";
import { readReview } from "@/lib/data/review/reviews";
import { hasSecondFactor } from "@/lib/data/sign-in/second-factor";
import { today } from "@/lib/data/today";
import { getCatalogue } from "@/lib/domain/catalogue";
import { can } from "@/lib/domain/people/permissions";
import { verdictsIn } from "@/lib/domain/review/review";
import { reviewedResult } from "@/lib/domain/review/reviewed-result";
import { toJudge } from "@/lib/domain/review/to-judge";
import { canMove } from "@/lib/domain/review/transitions";
import { keptForm } from "@/lib/forms/kept-form";
import { orNotFound } from "@/lib/forms/or-not-found";
import { pageNotFound } from "@/lib/forms/page-not-found";
import { save } from "./save";

/** Empty conditions offered beside those that the verdicts propose. */
const MORE = 2;

export default async function DecidePage({ params, searchParams }: PageProps<"/reviews/[reviewId]/decide">) {
  const { reviewId } = await params;
  const above = `/reviews/${reviewId}`;
  const path = `${above}/decide`;
  const person = await requirePerson(path);
  const review = await orNotFound(readReview(person, reviewId));
  const { content, state, role, verdicts, queries } = review;
  if (!content || !canMove(state, "decide") || !can(role, "review:decide")) pageNotFound();
  const kept = await keptForm(person, path, await searchParams);
  const catalogue = getCatalogue(content.catalogueVersion);
  const asked = toJudge(content, review.sample);
  const unjudged = asked.filter((id) => !verdicts.has(id));
  const proposed = [...verdicts]
    .filter(([, { verdict }]) => verdict !== "agree")
    .map(([requirement, { recommendation }]) => ({ requirement, what: recommendation ?? "" }));
  const conditions = [...proposed, ...Array.from({ length: MORE }, () => ({ requirement: "", what: "" }))];
  return (
    <>
      <BackLink href={above}>Back to the review</BackLink>
      <TwoThirds>
        <SaveForm
          save={save.bind(null, { path, above, reviewId, rows: conditions.length })}
          title="Decide"
          submit="Sign the decision"
          opened={review.judgements}
          initial={kept}
          above={
            <>
              <h1>Decide</h1>
              <StandingTable
                self={content.standing}
                reviewed={reviewedResult(catalogue, content, verdictsIn(review))}
                judged={asked.length - unjudged.length}
                of={asked.length}
              />
              {unjudged.length > 0 && (
                <InsetText>
                  <p>You can accept once everything is judged. Not judged yet: {unjudged.join(", ")}.</p>
                </InsetText>
              )}
              <OpenQueries queries={queries}>Nobody can answer after the decision.</OpenQueries>
            </>
          }
        >
          <DecisionFields
            name={person.name}
            secondFactor={await hasSecondFactor(person)}
            conditions={conditions}
            today={today()}
            requirements={toJudge(content).map((id) => ({
              value: id,
              label: `${id} ${catalogue.requirement(id)?.title ?? ""}`,
            }))}
          />
        </SaveForm>
      </TwoThirds>
    </>
  );
}
