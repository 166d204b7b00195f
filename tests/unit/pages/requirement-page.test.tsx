import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import RequirementPage from "@/app/requirements/[requirementId]/page";
import { getCatalogue, latestVersion } from "@/lib/domain/catalogue";

const { requirements } = getCatalogue(latestVersion);

/** The text of a page as somebody reads it. */
async function textOf(requirementId: string): Promise<string> {
  const page = await RequirementPage({
    params: Promise.resolve({ requirementId }),
    searchParams: Promise.resolve({}),
  });
  const unescaped = renderToStaticMarkup(page).replaceAll("&#x27;", "'").replaceAll("&quot;", '"');
  return unescaped.replaceAll("&amp;", "&").replaceAll(/<[^>]*>/g, " ");
}

describe("the public page of a requirement", () => {
  it.each(requirements)("says all of $id", async (requirement) => {
    const text = await textOf(requirement.id);
    const said = [
      requirement.title,
      requirement.statement,
      requirement.obligation_basis,
      requirement.applicability.rule,
      requirement.why_it_matters,
      ...requirement.good_evidence,
      ...Object.values(requirement.examples),
      ...requirement.questions.map((question) => question.text),
      ...Object.values(requirement.remediation).flatMap((actions) => actions.map((action) => action.do)),
      ...requirement.source.map((source) => source.section),
    ];
    for (const sentence of said) expect(text).toContain(sentence);
  });

  it("labels our reading as ours, and only where there is one", async () => {
    for (const { id, reading } of requirements) {
      const text = await textOf(id);
      expect(text.includes("Our reading, not the policy’s."), id).toBe(reading !== undefined);
      if (reading) expect(text).toContain(reading);
    }
  });

  it("sets later law and guidance apart, with how it was checked, and only where there is some", async () => {
    for (const { id, overlay } of requirements) {
      const text = await textOf(id);
      expect(text.includes("Later law or guidance"), id).toBe(overlay !== undefined);
      if (overlay) expect(text).toMatch(/Source: .+ How checked: /);
    }
  });

  it("calls related standards indicative", async () => {
    expect(await textOf("C2")).toContain("All mappings are indicative.");
  });

  it("leads to the requirement before and the one after", async () => {
    expect(await textOf("A1")).not.toContain("Previous");
    expect(await textOf("A2")).toMatch(/Previous.*A1 .*Next.*P1 /);
    expect(await textOf("G2")).not.toContain("Next");
  });

  it("does not exist for an unknown requirement", async () => {
    for (const id of ["Z9", "a1", "constructor", ""])
      await expect(textOf(id)).rejects.toThrow(/NEXT_REDIRECT/);
  });
});
