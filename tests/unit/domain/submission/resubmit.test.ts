import { expect, test } from "vitest";
import type { PlannedGap } from "@/lib/domain/scoring/types";
import { resubmit } from "@/lib/domain/submission/resubmit";
import { anAssessed } from "@/tests/support/assessed";
import { aRequirement, dummyCatalogue } from "@/tests/support/dummy-catalogue";
import { frozen } from "@/tests/support/frozen";

const catalogue = dummyCatalogue([
  aRequirement("R1", { scope_level: "site" }),
  aRequirement("R2", { scope_level: "site" }),
]);

const plan = (requirement: string, more: Partial<PlannedGap> = {}): PlannedGap => ({
  ...{ requirement, kind: "action", approved: true, owner: "Ada", until: "2027-01-31", cycle: 1 },
  ...more,
});

/** Both requirements fall short at both sites. */
const submitted = (sites: string[], planned: PlannedGap[]) =>
  frozen(
    catalogue,
    anAssessed({
      sites: Object.fromEntries(sites.map((id) => [id, {}])),
      answers: Object.fromEntries(
        sites.flatMap((id) => ["R1.1", "R2.1"].map((question) => [`${question}@${id}`, "partly_met"])),
      ),
      planned,
    }),
  );

const planned = ({ outcomes }: ReturnType<typeof submitted>) =>
  outcomes.filter((outcome) => outcome.planned).map(({ requirement, scope }) => `${requirement} ${scope}`);

const answered = (earlier: ReturnType<typeof submitted>, now: ReturnType<typeof submitted>) =>
  resubmit({ content: earlier, sha256: "a".repeat(64), requirements: ["R1"] }, now, catalogue);

test("what is planned for a returned requirement is as of today, for any other as it was submitted", () => {
  const earlier = submitted(["s1"], [plan("R2")]);
  const now = submitted(["s1"], [plan("R1")]);
  expect(planned(answered(earlier, now))).toEqual(["R1 site:s1", "R2 site:s1"]);
  expect(planned(answered(now, earlier))).toEqual([]);
});

test("a plan for a place that was not submitted is not in it", () => {
  const { planned: held } = answered(submitted(["s1"], []), submitted(["s1", "s2"], [plan("R1")]));
  expect(held?.map(({ scope }) => scope)).toEqual(["site:s1"]);
});

test("a plan for everywhere is held for each place, and never for what it does not cover", () => {
  expect(submitted(["s1", "s2"], [plan("R1")]).planned).toMatchObject([
    { requirement: "R1", scope: "site:s1" },
    { requirement: "R1", scope: "site:s2" },
  ]);
  const { planned: one } = submitted(["s1", "s2"], [plan("R1", { scope: "site:s2" })]);
  expect(one).toMatchObject([{ requirement: "R1", scope: "site:s2" }]);
});

test.each<[string, Partial<PlannedGap>]>([
  ["not approved", { approved: false }],
  ["owned by nobody", { owner: " " }],
  ["without a day", { until: undefined }],
  ["late", { until: "2026-10-31" }],
  ["relied on for a second cycle", { cycle: 2 }],
])("a plan that is %s is not held", (_, more) => {
  expect(submitted(["s1"], [plan("R1", more)]).planned).toBeUndefined();
});

test("what was said of a returned requirement stands where nobody can answer any more, as the place was archived", () => {
  const proof = (scope: "site:s1" | "site:s2") => ({
    ...{ id: scope, title: "Proof", kind: "document", scope, requirements: ["R1"], version: 1 },
    ...{ validFrom: null, validUntil: null, sha256: "b".repeat(64), fileName: null },
  });
  const earlier = {
    ...submitted(["s1", "s2"], [plan("R1")]),
    evidence: [proof("site:s1"), proof("site:s2")],
  };
  const again = answered(earlier, submitted(["s1"], []));
  const said = again.answers.filter(({ question }) => question === "R1.1").map(({ scope }) => scope);
  expect(said).toEqual(["site:s1", "site:s2"]);
  expect(again.evidence.map(({ scope }) => scope)).toEqual(["site:s2"]);
  expect(planned(again)).toEqual(["R1 site:s2"]);
  expect(again.outcomes.map(({ level }) => level)).not.toContain("unknown");
});
