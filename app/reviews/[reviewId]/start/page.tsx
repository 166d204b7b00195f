import { RadiosField } from "@/components/form/radios-field";
import { SaveForm } from "@/components/form/save-form";
import { BackLink } from "@/components/nhs/back-link";
import { TwoThirds } from "@/components/nhs/two-thirds";
import { requirePerson } from "@/lib/current-person";
import { readOverclaimed } from "@/lib/data/review/review-start";
import { readReview } from "@/lib/data/review/reviews";
import { can } from "@/lib/domain/people/permissions";
import { assertedOnly } from "@/lib/domain/review/sample";
import { DEPTH_WORDS } from "@/lib/domain/review/state-words";
import { toJudge } from "@/lib/domain/review/to-judge";
import { canMove } from "@/lib/domain/review/transitions";
import { keptForm } from "@/lib/forms/kept-form";
import { orNotFound } from "@/lib/forms/or-not-found";
import { pageNotFound } from "@/lib/forms/page-not-found";
import { save } from "./save";

export default async function StartReviewPage({
  params,
  searchParams,
}: PageProps<"/reviews/[reviewId]/start">) {
  const { reviewId } = await params;
  const above = `/reviews/${reviewId}`;
  const path = `${above}/start`;
  const person = await requirePerson(path);
  const { content, state, role } = await orNotFound(readReview(person, reviewId));
  if (!content || !canMove(state, "start") || !can(role, "review:judge")) pageNotFound();
  const overclaimed = await orNotFound(readOverclaimed(person, reviewId));
  const kept = await keptForm(person, path, await searchParams);
  const all = toJudge(content);
  const asserted = assertedOnly(content);
  const before = all.filter((id) => overclaimed.includes(id) && !asserted.has(id));
  return (
    <>
      <BackLink href={above}>Back to the review</BackLink>
      <TwoThirds>
        <SaveForm
          save={save.bind(null, { path, above, reviewId })}
          title="Begin the review"
          submit="Begin"
          initial={kept}
        >
          <RadiosField
            name="depth"
            legend="How deep do you look?"
            size="xl"
            heading
            options={[
              {
                value: "sample",
                label: DEPTH_WORDS.sample,
                hint: (
                  <>
                    {asserted.size} mandatory requirements that nothing but the supplier’s word proves,{" "}
                    {before.length} more on which this supplier claimed too much before, and one in five of
                    the rest, drawn by lot when you begin. You can judge others as well.
                  </>
                ),
              },
              { value: "full", label: DEPTH_WORDS.full, hint: `All ${all.length} requirements.` },
            ]}
          />
        </SaveForm>
      </TwoThirds>
    </>
  );
}
