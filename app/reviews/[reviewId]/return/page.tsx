import { CheckboxesField } from "@/components/form/checkboxes-field";
import { SaveForm } from "@/components/form/save-form";
import { TextareaField } from "@/components/form/textarea-field";
import { BackLink } from "@/components/nhs/back-link";
import { TwoThirds } from "@/components/nhs/two-thirds";
import { OpenQueries } from "@/components/review/open-queries";
import { requirePerson } from "@/lib/current-person";
import { readReview } from "@/lib/data/review/reviews";
import { getCatalogue } from "@/lib/domain/catalogue";
import { can } from "@/lib/domain/people/permissions";
import { VERDICT_WORDS } from "@/lib/domain/review/state-words";
import { toJudge } from "@/lib/domain/review/to-judge";
import { canMove } from "@/lib/domain/review/transitions";
import { keptForm } from "@/lib/forms/kept-form";
import { orNotFound } from "@/lib/forms/or-not-found";
import { pageNotFound } from "@/lib/forms/page-not-found";
import { save } from "./save";

export default async function ReturnPage({ params, searchParams }: PageProps<"/reviews/[reviewId]/return">) {
  const { reviewId } = await params;
  const above = `/reviews/${reviewId}`;
  const path = `${above}/return`;
  const person = await requirePerson(path);
  const { content, state, role, verdicts, queries } = await orNotFound(readReview(person, reviewId));
  if (!content || !canMove(state, "return") || !can(role, "review:decide")) pageNotFound();
  const kept = await keptForm(person, path, await searchParams);
  const catalogue = getCatalogue(content.catalogueVersion);
  const short = [...verdicts].filter(([, { verdict }]) => verdict !== "agree").map(([id]) => id);
  return (
    <>
      <BackLink href={above}>Back to the review</BackLink>
      <TwoThirds>
        <SaveForm
          save={save.bind(null, { path, above, reviewId })}
          title="Return for changes"
          submit="Return to the supplier"
          initial={kept}
          above={
            <>
              <h1>Return for changes</h1>
              <p>
                The supplier changes only what you name here, and submits again. Your verdicts on everything
                else stay. The supplier sees all verdicts and what to do about them, but no notes.
              </p>
              <OpenQueries queries={queries}>
                The supplier can still answer, now and in the next version.
              </OpenQueries>
            </>
          }
        >
          <CheckboxesField
            name="requirements"
            legend="What is the supplier to change?"
            size="m"
            small
            value={short}
            options={toJudge(content).map((id) => ({
              value: id,
              label: `${id} ${catalogue.requirement(id)?.title ?? ""}`,
              hint: wordsOf(verdicts.get(id)?.verdict),
            }))}
          />
          <TextareaField name="message" label="What do you want to say to the supplier?" size="m" />
        </SaveForm>
      </TwoThirds>
    </>
  );
}

const wordsOf = (verdict?: keyof typeof VERDICT_WORDS) => verdict && VERDICT_WORDS[verdict].label;
