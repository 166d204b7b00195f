import { describe, expect, it } from "vitest";
import { latestVersion } from "@/lib/domain/catalogue/index";
import { answerForm } from "@/lib/forms/assessment/answer-form";
import type { FormValues } from "@/lib/forms/form-state";

const parse = (requirementId: string, asked: string, raw: FormValues) =>
  answerForm({ catalogueVersion: latestVersion, requirementId, asked, today: "2026-11-01" }, raw).safeParse({
    opened: "3",
    ...raw,
  });

const problems = (...args: Parameters<typeof parse>) =>
  Object.fromEntries(
    parse(...args).error?.issues.map(({ path, message }) => [String(path[0]), message]) ?? [],
  );

describe("The form of a requirement", () => {
  it("gives what was chosen, ticked and typed, and null for what was left open", () => {
    const raw = { "C1.1": "partly_met", "C1.2": "1,000.5", "C1.note": " By the contract. " };
    expect(parse("C1", "C1.1,C1.2,C1.3", raw).data).toEqual({
      made: { opened: 3, known: {} },
      except: [],
      only: [],
      theirs: {},
      answers: { "C1.1": "partly_met", "C1.2": 1000.5, "C1.3": null, "C1.note": "By the contract." },
    });
  });

  it("knows since when the person had each answer before their eyes: reasons with their question", () => {
    const raw = { "C1.1": "partly_met", "C1.1.differs": "", "C1.2": "80", "C1.note": "", seen: "8" };
    const known = (more: FormValues) => parse("C1", "C1.1,C1.2", { ...raw, ...more }).data?.made.known;
    expect(known({})).toEqual({});
    expect(known({ "known.C1.1": "5", "known.C1.note": "nonsense" })).toEqual({ "C1.1": 5 });
    expect(known({ "choose.C1.1.differs": "mine", "known.C1.1": "5" })).toEqual({ "C1.1": 8 });
  });

  it("does not touch a question that it did not ask", () => {
    expect(parse("C1", "C1.1", { "C1.1": "partly_met", "C1.4": "50" }).data?.answers).toEqual({
      "C1.1": "partly_met",
    });
  });

  it("takes one ticked box as a list", () => {
    expect(parse("U3", "U3.2", { "U3.2": "none" }).data?.answers["U3.2"]).toEqual(["none"]);
  });

  it("wants a reason beside a ticked box that says it does not apply", () => {
    const box = { "P7.does_not_apply": "yes" };
    expect(problems("P7", "P7.1", { ...box, "P7.not_applicable": "" })).toHaveProperty(["P7.not_applicable"]);
    expect(problems("P7", "P7.1", { ...box, "P7.not_applicable": "short" })).toHaveProperty([
      "P7.not_applicable",
    ]);
  });

  it("takes the reason back when the box is no longer ticked", () => {
    const answers = parse("P7", "P7.1", { "P7.not_applicable": "There is no spending planned" }).data
      ?.answers;
    expect(answers?.["P7.not_applicable"]).toBeNull();
  });

  describe("wants a reason for an answer that is not the proposed one", () => {
    const proposed = { "proposed.C1.1": '"fully_met"', "C1.1.differs": "" };
    const DEMANDED = { "C1.1.differs": "Enter why your answer differs from what is proposed" };
    it.each<[string, FormValues, Record<string, string>]>([
      ["none given", { "C1.1": "not_met" }, DEMANDED],
      ["only spaces", { "C1.1": "not_met", "C1.1.differs": "  " }, DEMANDED],
      ["given", { "C1.1": "not_met", "C1.1.differs": "Measured" }, {}],
      ["as proposed", { "C1.1": "fully_met" }, {}],
      ["not answered", {}, {}],
      ["marked as not applicable", { "C1.1": "not_met", "C1.does_not_apply": "yes" }, {}],
    ])("%s", (_, raw, expected) => expect(problems("C1", "C1.1", { ...proposed, ...raw })).toEqual(expected));

    it("says first what is wrong with the answer itself", () => {
      const raw = { "proposed.C1.2": "200", "C1.2.differs": "", "C1.2": "fast" };
      expect(Object.keys(problems("C1", "C1.2", raw))).toEqual(["C1.2"]);
    });

    it("keeps it beside its answer, and drops it once the answer is the proposed one", () => {
      const said = { ...proposed, "C1.1.differs": " Measured. " };
      const kept = (level: string) => parse("C1", "C1.1", { ...said, "C1.1": level }).data?.answers;
      expect(kept("not_met")).toEqual({ "C1.1": "not_met", "C1.1.differs": "Measured." });
      expect(kept("fully_met")).toEqual({ "C1.1": "fully_met", "C1.1.differs": null });
    });
  });

  it("says where the version of somebody else is to stay", () => {
    const raw = {
      "C1.1": "not_met",
      "choose.C1.1": "theirs",
      "clashed.C1.1": "site:a,site:b",
      "C1.note": "x",
      "choose.C1.note": "mine",
    };
    expect(parse("C1", "C1.1", raw).data?.theirs).toEqual({ "C1.1": ["site:a", "site:b"] });
  });

  it("does not stop at nonsense in a question that its other answers do not call for", () => {
    const asked = "P4.1,P4.2";
    const nonsense = { "P4.2": "2026-13-" };
    expect(problems("P4", asked, { "P4.1": "fully_met", ...nonsense })).toHaveProperty(["P4.2"]);
    expect(parse("P4", asked, { "P4.1": "not_met", ...nonsense }).data?.answers).toEqual({
      "P4.1": "not_met",
    });
  });

  it("keeps what makes sense in a question that is not called for", () => {
    const answers = parse("P4", "P4.1,P4.2", { "P4.1": "not_met", "P4.2": "2027-03-01" }).data?.answers;
    expect(answers).toEqual({ "P4.1": "not_met", "P4.2": "2027-03-01" });
  });

  it("says at each field what is wrong with it", () => {
    const raw = { "C1.1": "superb", "C1.2": "fast", "C1.4": "120" };
    expect(Object.keys(problems("C1", "C1.1,C1.2,C1.4", raw))).toEqual(["C1.1", "C1.2", "C1.4"]);
  });

  it("takes only real scopes as chosen places", () => {
    expect(parse("C1", "", { except: ["site:a", "<script>"] }).data?.except).toEqual(["site:a"]);
    expect(parse("C1", "", { only: ["site:a", "<script>"] }).data?.only).toEqual(["site:a"]);
  });
});
