import { describe, expect, it } from "vitest";
import { questionNotes } from "@/components/catalogue/question-notes";
import { getCatalogue, latestVersion } from "@/lib/domain/catalogue";
import type { Question } from "@/lib/domain/catalogue/schema";

const catalogue = getCatalogue(latestVersion);
const requirement = { ...catalogue.requirements[0]!, obligation: "must" as const };

const notes = (question: Partial<Question>) =>
  questionNotes(catalogue, requirement, { id: "Z1.1", text: "Z?", scored: true, ...question } as Question);

describe("the notes beside a question", () => {
  it("are none for a plain question whose levels say everything", () => {
    expect(notes({ type: "maturity" })).toEqual([]);
  });

  it("name an obligation that differs from the requirement's", () => {
    expect(notes({ type: "maturity", obligation: "should" })).toEqual(["This question is a should."]);
    expect(notes({ type: "maturity", obligation: "must" })).toEqual([]);
  });

  it("say where and when it is asked", () => {
    expect(
      notes({
        type: "maturity",
        ask_at: "organisation",
        show_if: { question: "PF4", op: "equals", value: "yes" },
      }),
    ).toEqual([
      "Asked once for the organisation.",
      "Answer this if “Do you make health IT products?” is Yes.",
    ]);
  });

  it("tell what only informs, what is our advice and what came after the policy", () => {
    expect(notes({ type: "maturity", scored: false })).toEqual(["Informs only, changes no outcome."]);
    expect(notes({ type: "maturity", advisory: true })).toEqual([
      "Our advice. Reported apart, changes no outcome.",
    ]);
    expect(notes({ type: "maturity", overlay_of: "A law of 2023" })).toEqual([
      "Later than the policy: A law of 2023. Reported apart, changes no outcome.",
    ]);
  });

  it("label a figure that is ours, and not one that is the policy's", () => {
    const notesOf = (id: string) => questionNotes(catalogue, requirement, catalogue.question(id)!).join(" ");
    expect(notesOf("U7.1")).toContain("The figure of once a year is ours.");
    expect(notesOf("S2.2")).not.toContain("is ours");
  });
});
