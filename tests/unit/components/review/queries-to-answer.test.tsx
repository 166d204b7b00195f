import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { QueriesToAnswer } from "@/components/review/queries-to-answer";
import type { Review } from "@/lib/domain/review/review";

const AT = new Date("2026-11-01T09:00:00Z");

/** A review in which nothing is asked. */
const silent: Review = {
  ...{ id: "r1", state: "under_review", stage: "under_review", version: 1, createdAt: AT },
  ...{ dueOn: null, endedAt: null, goesOn: null, depth: "full", sample: null, seed: null, content: null },
  commissioner: { name: "Example ICB", reference: "I1" },
  submission: {
    ...{ id: "s1", number: 1, at: AT, sha256: "a".repeat(64), product: null, withdrawn: null },
    supplier: { name: "Example Trust", reference: "X1" },
  },
  ...{ previous: null, verdicts: new Map(), judgements: 0, queries: [], conditions: [] },
  ...{ returned: null, decided: null },
};

const shown = (review: Review) =>
  renderToStaticMarkup(<QueriesToAnswer review={review} page="/here" title="Review" />);

test("a review in which nothing was asked says so", () => {
  expect(shown(silent)).toContain("The reviewers have asked nothing.");
});

test("a review that was replaced leads to where its open queries are, and does not say that there were none", () => {
  const html = shown({ ...silent, state: "superseded", goesOn: { id: "r2", submissionId: "s2", number: 2 } });
  expect(html).toMatch(
    /Open queries went on to <a [^>]*href="\/submissions\/s2\/reviews\/r2">the review of version 2/,
  );
  expect(html).not.toContain("asked nothing");
});
