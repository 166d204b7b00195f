import type { Answers } from "./organisation";

// A supplier without sites and with one product, which is on the internet already: nothing is left to move.

export const organisation = (odsCode: string): Answers => ({
  organisation: "Larkspur Clinical Software",
  odsCode,
  PF1: "supplier",
});

export const profile: Answers = {
  PF2: ["third_party_supplier"],
  PF3: "provides",
  PF4: "yes",
  PF5: "no",
  PF6: "no",
  PF9: "no",
};

export const product: Answers = {
  name: "Larkspur Record",
  provider: "Larkspur Clinical Software",
  SV1: "live",
  SV2: "external",
  SV3: "internet",
  SV4: "5,400",
  SV5: "yes",
  SV6: "yes",
  SV7: "we_provide_to_others",
  SV9: "yes",
  SV10: "yes",
  SV11: "yes",
};

/** All that is mandatory about the product but P9, by where it is asked. */
export const answers: Record<"organisation" | "product", readonly (readonly [string, Answers])[]> = {
  organisation: [
    ["P1", { "P1.2": "fully_met" }],
    ["P7", { "P7.1": "largely_met", "P7.2": "yes" }],
    ["C2", { "C2.4": "fully_met" }],
    ["S1", { "S1.1": "iso27001_2022", "S1.2": "fully_met", "S1.3": "2026-03-17" }],
    ["S2", { "S2.1": "fully_met", "S2.2": "2026-06-02" }],
    ["S3", { "S3.1": "fully_met", "S3.2": "accredited" }],
    ["S4", { "S4.1": "largely_met" }],
  ],
  product: [
    ["P1", { "P1.1": "fully_met" }],
    ["P5", { "P5.1": "fully_met" }],
    ["P6", { "P6.1": "fully_met", "P6.2": "yes" }],
    ["P8", { "P8.1": "fully_met", "P8.2": "fully_met" }],
    ["S0", { "S0.1": "fully_met", "S0.2": "fully_met", "S0.3": "fully_met", "S0.4": "cis2", "S0.5": "yes" }],
  ],
};
