import { describe, expect, test } from "vitest";
import { z } from "zod";
import type { Question } from "@/lib/domain/catalogue/schema";
import { withFacts } from "@/lib/forms/facts";
import { text } from "@/lib/forms/fields";

const QUESTIONS: Question[] = [
  { id: "Q1", type: "yes_no", text: "Is it open?", scored: false },
  {
    id: "Q2",
    type: "number",
    text: "How many?",
    scored: false,
    unit: "people",
    min: 0,
    max: 10,
    decimals: 0,
  },
  { id: "Q3", type: "text", text: "Anything else?", scored: false, optional: true, max_length: 5 },
];

const schema = withFacts(z.object({ name: text(10, "Enter a name") }), { profile: QUESTIONS }, "2026-03-03");

const problems = (values: Record<string, unknown>) =>
  Object.fromEntries(
    (schema.safeParse(values).error?.issues ?? []).map(({ path, message }) => [path[0], message]),
  );

describe("a form with facts", () => {
  test("gives columns and facts apart, without what was left open", () => {
    expect(schema.parse({ name: " Hill ", Q1: "yes", Q2: "7", Q3: "", other: "x" })).toEqual({
      name: "Hill",
      profile: { Q1: "yes", Q2: 7 },
    });
  });

  test("says at once what is wrong with columns and facts", () => {
    expect(problems({ Q2: "many", Q3: "too long" })).toEqual({
      name: "Enter a name",
      Q1: "Answer the question “Is it open?”",
      Q2: "The answer to “How many?” must be a number, like 10",
      Q3: "Use 5 characters or fewer",
    });
  });

  test("takes only answers that the question offers", () => {
    expect(problems({ name: "Hill", Q1: "perhaps", Q2: "11" })).toEqual({
      Q1: "Choose yes or no",
      Q2: "The answer to “How many?” must be between 0 and 10",
    });
  });
});
