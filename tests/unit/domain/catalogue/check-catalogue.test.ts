import { describe, expect, test } from "vitest";
import { checkCatalogue } from "@/lib/domain/catalogue/check-catalogue";
import type { CatalogueData, Requirement } from "@/lib/domain/catalogue/schema";
import {
  aChoice,
  aMaturity,
  aMultiChoice,
  anAction,
  aNumber,
  aRequirement,
  aYesNo,
  dummyData,
} from "@/tests/support/dummy-catalogue";

const says = (requirements: Requirement[], more: Partial<CatalogueData> = {}) =>
  checkCatalogue(dummyData(requirements, more)).map((problem) => problem.says);

const yes = { op: "equals", value: "yes" } as const;
const withAction = (id: string, changes = {}) =>
  aRequirement(id, {
    remediation: { not_met: [anAction(`${id}-R1`, [`${id}.1`], changes)], partly_met: [], largely_met: [] },
  });

test("a catalogue that holds together has no problems", () =>
  expect(says([withAction("R1"), aRequirement("R2", { scope_level: "site" })])).toEqual([]));

test("a problem says where it is", () =>
  expect(checkCatalogue(dummyData([withAction("R1", { unblocks: ["R9"] })]))).toEqual([
    {
      path: ["requirements", 0, "remediation", "not_met", 0, "unblocks"],
      says: "There is no requirement R9.",
    },
  ]));

describe("the check finds", () => {
  test.each<[string, Requirement[], string]>([
    [
      "an id used twice",
      [aRequirement("R1"), aRequirement("R2", { questions: [aMaturity("R1.1")] })],
      "The id R1.1 is used twice.",
    ],
    [
      "a question of another requirement",
      [aRequirement("R1", { questions: [aMaturity("R2.1")] })],
      "The id R2.1 does not begin with R1.",
    ],
    [
      "a condition on a question that is not there",
      [aRequirement("R1", { applicability: { rule: "-", condition: { question: "PF99", ...yes } } })],
      "There is no question PF99.",
    ],
    [
      "a condition on a value that is not there",
      [
        aRequirement("R1", {
          applicability: { rule: "-", condition: { question: "PF1", op: "in", value: ["martian"] } },
        }),
      ],
      'PF1 cannot be "martian".',
    ],
    [
      "a rule that rests on a scored answer",
      [
        aRequirement("R1", {
          questions: [aYesNo("R1.1"), aMaturity("R1.2", { show_if: { question: "R1.1", ...yes } })],
        }),
      ],
      "What is asked or applies may depend on facts only, but R1.1 is scored.",
    ],
    [
      "a fact of a site read from the organisation",
      [aRequirement("R1", { applicability: { rule: "-", condition: { question: "ST3", ...yes } } })],
      'ST3 is answered at each site: say "for: any", "every" or "none".',
    ],
    [
      "a fact of the organisation looked for across scopes",
      [
        aRequirement("R1", {
          applicability: { rule: "-", condition: { question: "PF5", ...yes, for: "any" } },
        }),
      ],
      'PF5 is answered once, so "for: any" has no meaning.',
    ],
    [
      "a register field outside a proposal",
      [
        aRequirement("R1", {
          applicability: { rule: "-", condition: { field: "service.name", op: "filled", value: true } },
        }),
      ],
      "Only proposals may look at register fields, such as service.name.",
    ],
    [
      "an operator that does not fit",
      [
        aRequirement("R1", {
          questions: [
            aMaturity("R1.1"),
            aNumber("R1.2"),
            aNumber("R1.3", { show_if: { question: "R1.2", op: "at_least_level", value: 3 } }),
          ],
        }),
      ],
      '"at_least_level" needs a maturity question (R1.2).',
    ],
    [
      "a choice without a score",
      [
        aRequirement("R1", {
          questions: [aChoice("R1.1", ["a", "b"], { scored: true, score_map: { a: "fully_met" } })],
        }),
      ],
      'R1.1 gives no score for "b".',
    ],
    [
      "a score for an option that is not there",
      [
        aRequirement("R1", {
          questions: [
            aChoice("R1.1", ["a", "b"], {
              scored: true,
              score_map: { a: "fully_met", b: "not_met", c: "not_met" },
            }),
          ],
        }),
      ],
      'R1.1 has no option "c".',
    ],
    [
      "ticks without a rule",
      [aRequirement("R1", { questions: [aMultiChoice("R1.1", ["a", "b"], { scored: true })] })],
      "R1.1 is scored but has no score rule.",
    ],
    [
      "a scored number",
      [aRequirement("R1", { questions: [aNumber("R1.1", { scored: true })] })],
      "R1.1 is a number, which is never scored.",
    ],
    [
      "an action that fixes what is not asked",
      [withAction("R1", { fixes: ["R9.1"] })],
      "R1-R1 fixes R9.1, which R1 does not ask.",
    ],
    [
      "an action after one that is not there",
      [withAction("R1", { after: ["R9-R1"] })],
      "There is no action R9-R1.",
    ],
    [
      "actions that wait for each other",
      [withAction("R1", { after: ["R2-R1"] }), withAction("R2", { after: ["R1-R1"] })],
      "Actions wait for each other: R1-R1 after R2-R1 after R1-R1.",
    ],
    [
      "an owner that is no role",
      [withAction("R1", { owner: "Bob" })],
      '"Bob" is not one of the owner roles.',
    ],
    [
      "a check that is not there",
      [aRequirement("R1", { machine_check: { possible: "yes", checks: ["MC-X"] } })],
      "There is no check MC-X.",
    ],
    [
      "a source that is not there",
      [aRequirement("R1", { source: [{ document: "gossip", section: "-" }] })],
      "There is no source gossip.",
    ],
    [
      "an example for nobody",
      [aRequirement("R1", { examples: { martian: "-" } })],
      'There is no type of organisation "martian".',
    ],
    [
      "a proposal that its question cannot hold",
      [
        aRequirement("R1", {
          questions: [aMaturity("R1.1", { proposes_from: [{ profile: "PF5", map: { yes: "great" } }] })],
        }),
      ],
      'R1.1 cannot be "great".',
    ],
    [
      "a proposal from a register field that is not there",
      [
        aRequirement("R1", {
          questions: [aMaturity("R1.1", { proposes_from: [{ copy: "service.colour" }] })],
        }),
      ],
      "There is no register field service.colour.",
    ],
    [
      "a proposal from a reach that no review has",
      [
        aRequirement("R1", {
          questions: [aMaturity("R1.1", { proposes_from: [{ review: "reach", map: { moon: "not_met" } }] })],
        }),
      ],
      'A review of the register cannot reach "moon".',
    ],
    [
      "a proposal from a review that its question cannot hold",
      [
        aRequirement("R1", {
          questions: [aMaturity("R1.1", { proposes_from: [{ review: "missing", propose: "great" }] })],
        }),
      ],
      'R1.1 cannot be "great".',
    ],
  ])("%s", (_, requirements, sentence) => expect(says(requirements)).toContain(sentence));

  test("a requirement that no section lists", () =>
    expect(
      says([aRequirement("R1")], {
        sections: [{ id: "other", title: "-", order: 1, about: "-", requirements: ["R1"] }],
      }),
    ).toContain("There is no section section."));

  test("a clause that is covered by a stranger", () =>
    expect(
      says([aRequirement("R1")], {
        coverage: {
          note: "-",
          clauses: [{ clause: "Policy: 1", requirement: "R1", questions: ["PF1"] }],
          covered_elsewhere: [],
          not_assessed: [],
        },
      }),
    ).toContain("PF1 is not a question of R1."));

  test("a fact that is scored", () => {
    const data = dummyData([aRequirement("R1")]);
    data.profile_questions.site.push(aYesNo("ST9"));
    expect(checkCatalogue(data).map((problem) => problem.says)).toContain(
      "ST9 is a fact: it must not be scored.",
    );
  });
});
