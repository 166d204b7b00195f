import { expect, test } from "vitest";
import { SIGHT } from "@/lib/domain/review/sight";
import { sightInWords } from "@/lib/domain/review/sight-in-words";

const said = (start: string) => sightInWords().find(({ what }) => what.startsWith(start));

test("everything that a side may see has words", () => {
  expect(sightInWords()).toHaveLength(Object.keys(SIGHT).length);
});

test("what is always or never seen is said so", () => {
  expect(said("Answers that are not submitted")).toMatchObject({ supplier: "Always", commissioner: "Never" });
  expect(said("What reviewers note")).toMatchObject({ supplier: "Never", commissioner: "Always" });
});

test("a review that was replaced is replaced, whether it was returned before or not, where that makes no difference", () => {
  expect(said("The submission")?.commissioner).toBe(
    "While the review is waiting, under review, returned, accepted, accepted with conditions, not accepted, replaced or withdrawn",
  );
});

test("what depends on the review names its states", () => {
  expect(said("The verdict")?.supplier).toBe(
    "While the review is returned, accepted, accepted with conditions or not accepted, and once it is replaced, withdrawn or ended after a return",
  );
});
