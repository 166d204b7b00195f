import { describe, expect, it } from "vitest";
import { getCatalogue, latestVersion } from "@/lib/domain/catalogue/index";
import { prospects } from "@/lib/domain/triage/triage";
import { visitorFacts } from "@/lib/domain/triage/visitor-facts";

const catalogue = getCatalogue(latestVersion);
const sure = (type?: string) =>
  prospects(catalogue, visitorFacts(catalogue, {}, type)).flatMap(({ requirement, certain }) =>
    certain ? [requirement.id] : [],
  );

describe("what is taken as known about a visitor", () => {
  it("comes from the triage questions that fill a profile question, unless the visitor is not sure", () => {
    expect(visitorFacts(catalogue, { TQ1: "yes", TQ2: "no", TQ3: "yes" })).toEqual({
      PF2: ["consumer"],
      PF5: "no",
      PF9: "yes",
    });
    expect(visitorFacts(catalogue, { TQ2: "not_sure" })).toEqual({ PF2: ["consumer"] });
  });

  it("makes a supplier a provider and everybody else a user of services", () => {
    expect(visitorFacts(catalogue, {}, "gp")).toEqual({ PF1: "gp", PF2: ["consumer"] });
    expect(visitorFacts(catalogue, {}, "supplier")["PF2"]).toContain("third_party_supplier");
  });

  it("leads to the duties of sites for a practice, and to those of providers for a supplier", () => {
    expect(sure("gp")).toEqual(expect.arrayContaining(["C1", "U1"]));
    expect(sure("gp")).not.toContain("S1");
    expect(sure("supplier")).toEqual(expect.arrayContaining(["S1", "S2"]));
    expect(sure("supplier")).not.toContain("C1");
    expect(sure()).not.toContain("C1");
  });
});
