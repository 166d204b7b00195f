import { expect, test } from "vitest";
import { keptOf } from "@/lib/forms/kept-of";

const kept = { attempt: 0, values: { question: "", opened: "1" }, errors: {} };

test("what was kept goes back into the form that it is of, also where it was empty", () => {
  expect(keptOf(kept, "question")).toBe(kept);
});

test("another form of the page shows what is stored", () => {
  expect(keptOf(kept, "recommendation")).toBeUndefined();
  expect(keptOf({ ...kept, values: {} }, "question")).toBeUndefined();
  expect(keptOf(undefined, "question")).toBeUndefined();
});
