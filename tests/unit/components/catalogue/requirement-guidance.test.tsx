import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { RequirementGuidance } from "@/components/catalogue/requirement-guidance";
import { getCatalogue, latestVersion } from "@/lib/domain/catalogue";
import type { Requirement } from "@/lib/domain/catalogue/schema";

const catalogue = getCatalogue(latestVersion);
const requirement: Requirement = {
  ...catalogue.requirements[0]!,
  id: "Z1",
  why_it_matters: "Because of Z.",
  good_evidence: ["A list of Z"],
  examples: { nhs_trust: "The trust does Z.", gp: "The practice does Z." },
  source: [{ document: "policy", section: "About Z", number: 4 }],
  obligation_basis: '"must do Z"',
  reading: "Z includes Y.",
};

const markup = (organisationType?: string, changes: Partial<Requirement> = {}) =>
  renderToStaticMarkup(
    <RequirementGuidance
      catalogue={catalogue}
      requirement={{ ...requirement, ...changes }}
      organisationType={organisationType}
    />,
  );

describe("the guidance of a requirement", () => {
  it("folds away why, evidence, examples and source, in this order", () => {
    const summaries = [...markup("gp").matchAll(/__summary-text">([^<]+)/g)].map((match) => match[1]);
    expect(summaries).toEqual([
      "Why it matters",
      "What good evidence looks like",
      "Example for organisations like yours",
      "Where this comes from",
    ]);
    expect(markup("gp")).not.toContain("<details open");
  });

  it("shows only the example for this type of organisation", () => {
    expect(markup("gp")).toContain("The practice does Z.");
    expect(markup("gp")).not.toContain("The trust does Z.");
  });

  it("says whose examples they are when there is none for this type", () => {
    for (const type of ["dental", undefined]) {
      expect(markup(type)).toContain("Examples from other organisations");
      expect(markup(type)).toContain("General practice: The practice does Z.");
    }
  });

  it("names document, section and number, and the verb of the obligation", () => {
    expect(markup()).toContain("Internet First policy and guidance, “About Z”, item 4");
    expect(markup()).toContain("must do Z");
  });

  it("labels our reading as ours, and only where there is one", () => {
    expect(markup()).toContain("Our reading, not the policy’s: Z includes Y.");
    expect(markup("gp", { reading: undefined })).not.toContain("Our reading");
  });

  it("stays small for every requirement, because an assessment page has 12 kB for everything", () => {
    for (const each of catalogue.requirements)
      expect(markup("nhs_trust", each).length, each.id).toBeLessThan(3500);
  });
});
