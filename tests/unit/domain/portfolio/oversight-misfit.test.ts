import { describe, expect, test } from "vitest";
import type { Facts } from "@/lib/domain/assessment/answer";
import type { OversightKind } from "@/lib/domain/portfolio/oversight-kinds";
import { oversightMisfit } from "@/lib/domain/portfolio/oversight-misfit";

const as = (type: string, more: Facts = {}) => ({ name: `The ${type}`, profile: { PF1: type, ...more } });
const BUYS = { PF2: ["consumer"] };

describe("one organisation oversees another", () => {
  test.each([
    ["icb", as("icb"), as("gp")],
    ["icb", as("icb"), as("supplier")],
    ["region", as("alb"), as("icb")],
    ["region", as("alb"), as("nhs_trust")],
    ["commissioner", as("local_authority"), as("social_care")],
    ["commissioner", as("nhs_trust", BUYS), as("supplier")],
  ] as [OversightKind, ReturnType<typeof as>, ReturnType<typeof as>][])(
    "as %s where both are fit for it",
    (kind, above, below) => expect(oversightMisfit(kind, above, below)).toBeUndefined(),
  );

  test.each([
    ["icb", as("gp"), as("icb"), "kind", "The gp is registered as “General practice”"],
    ["region", as("gp", BUYS), as("icb"), "kind", "The gp is registered as “General practice”"],
    ["region", as("icb"), as("gp"), "kind", "The icb is registered as “Integrated care board”"],
    ["commissioner", as("gp"), as("supplier"), "kind", "The gp does not say that it commissions"],
    ["icb", as("icb"), as("icb"), "overseen", "Only a region can oversee The icb"],
    [
      "commissioner",
      as("gp", BUYS),
      as("alb"),
      "overseen",
      "because it is registered as “Arm's length body”",
    ],
    ["icb", { name: "New", profile: {} }, as("gp"), "kind", "New has not said what type"],
  ] as [OversightKind, ReturnType<typeof as>, ReturnType<typeof as>, string, string][])(
    "not as %s where they are not",
    (kind, above, below, column, says) =>
      expect(oversightMisfit(kind, above, below)).toMatchObject({
        column,
        says: expect.stringContaining(says) as string,
      }),
  );
});
