import { z } from "zod";
import { BackLink } from "@/components/nhs/back-link";
import { PageTitle } from "@/components/nhs/page-title";
import { ChooseSideBySide } from "@/components/review/choose-side-by-side";
import { SideBySideShown } from "@/components/review/side-by-side-shown";
import { requirePerson } from "@/lib/current-person";
import { listComparable } from "@/lib/data/review/comparable-reviews";
import { readReview } from "@/lib/data/review/reviews";
import { orNotFound } from "@/lib/forms/or-not-found";
import { pageNotFound } from "@/lib/forms/page-not-found";

const PATH = "/reviews/side-by-side";
const TITLE = "Suppliers side by side";
const LEAST = 2;
const MOST = 4;

/** The reviews whose submissions are put beside each other; `show` says that somebody chose. */
const query = z.object({
  show: z.literal("1").optional().catch(undefined),
  review: z
    .union([z.uuid(), z.array(z.uuid())])
    .optional()
    .transform((ids) => [...new Set([ids ?? []].flat())]),
});

export default async function SideBySidePage({ searchParams }: PageProps<"/reviews/side-by-side">) {
  const asked = query.safeParse(await searchParams);
  if (!asked.success) pageNotFound();
  const { review: ids, show } = asked.data;
  const chosen = new URLSearchParams(ids.map((id) => ["review", id]));
  const person = await requirePerson(ids.length > 0 ? `${PATH}?${chosen}` : PATH);
  const comparable = await listComparable(person);
  if (ids.length < LEAST || ids.length > MOST) {
    const canChoose = comparable.length >= LEAST;
    const chose = show !== undefined || ids.length > 0;
    const problem = canChoose && chose ? `Choose ${LEAST} to ${MOST} submissions` : undefined;
    return (
      <>
        <BackLink href="/reviews">Back to reviews</BackLink>
        <PageTitle title={TITLE} error={problem !== undefined} />
        <h1>{TITLE}</h1>
        {!canChoose ? (
          <p>
            There is nothing to compare yet. When the submissions of two suppliers, or about two products, are
            yours to review, you can choose them here.
          </p>
        ) : (
          <ChooseSideBySide
            path={PATH}
            reviews={comparable}
            chosen={ids}
            hint={`Choose ${LEAST} to ${MOST}. Of each, the version that you accepted is listed, or else the newest. Those that answer the same request stand together.`}
            problem={problem}
          />
        )}
      </>
    );
  }
  const reviews = await orNotFound(Promise.all(ids.map((id) => readReview(person, id))));
  const seen = reviews.flatMap(({ content, ...review }) => (content ? { ...review, content } : []));
  if (seen.length < reviews.length) pageNotFound();
  return (
    <>
      <BackLink href={PATH}>Choose other submissions</BackLink>
      <PageTitle title={TITLE} />
      <h1>{TITLE}</h1>
      <p>
        What your reviewers have judged counts by their verdicts. What they have not judged stands as the
        supplier says.
      </p>
      <SideBySideShown
        reviews={seen}
        newer={new Map(comparable.flatMap(({ id, newer }) => (newer ? [[id, newer]] : [])))}
      />
    </>
  );
}
