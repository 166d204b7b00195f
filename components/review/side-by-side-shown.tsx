import { Details } from "@/components/nhs/details";
import { getCatalogue } from "@/lib/domain/catalogue";
import type { NewerVersion } from "@/lib/domain/review/newer-version";
import { verdictsIn, type Review } from "@/lib/domain/review/review";
import { sideBySide } from "@/lib/domain/review/side-by-side";
import type { SubmissionContent } from "@/lib/domain/submission/content";
import { subjectInWords } from "@/lib/domain/submission/subject-in-words";
import { SideBySideStanding } from "./side-by-side-standing";
import { SideBySideTable } from "./side-by-side-table";

interface SideBySideShownProps {
  reviews: readonly (Review & { content: SubmissionContent })[];
  /** By the review of a version that counts, a newer one. */
  newer: ReadonlyMap<string, NewerVersion>;
}

/** Several submissions beside each other: where they stand, where they differ, and the rest behind a click. */
export function SideBySideShown({ reviews, newer }: SideBySideShownProps) {
  const names = namesOf(reviews);
  const catalogues = reviews.map(({ content }) => getCatalogue(content.catalogueVersion));
  const titleOf = (id: string) =>
    catalogues.map((catalogue) => catalogue.requirement(id)?.title).find((title) => title) ?? "";
  const rows = sideBySide(
    reviews.map((review) => ({ content: review.content, verdicts: verdictsIn(review) })),
  );
  const [different, alike] = [rows.filter(({ differs }) => differs), rows.filter(({ differs }) => !differs)];
  const table = { names, titleOf };
  return (
    <>
      <SideBySideStanding names={names} reviews={reviews} newer={newer} />
      {different.length > 0 ? (
        <SideBySideTable caption="Requirements that come out differently" rows={different} {...table} />
      ) : (
        <p>Every requirement comes out alike.</p>
      )}
      {alike.length > 0 && (
        <Details printed summary={`Requirements that come out alike (${alike.length})`}>
          <SideBySideTable caption="Requirements that come out alike" rows={alike} {...table} />
        </Details>
      )}
    </>
  );
}

/** Whoever reviews for two organisations may see the same submission twice: then the name says for whom. */
function namesOf(reviews: SideBySideShownProps["reviews"]): string[] {
  const plain = reviews.map(
    ({ submission: { supplier, product, number } }) =>
      `${supplier.name}: ${subjectInWords(product)}, version ${number}`,
  );
  return plain.map((name, index) =>
    plain.indexOf(name) === plain.lastIndexOf(name)
      ? name
      : `${name}, for ${reviews[index]!.commissioner.name}`,
  );
}
