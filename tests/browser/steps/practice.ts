import { daysAgo } from "./days";
import type { Answers } from "./organisation";

// A GP practice as its manager might describe it: it uses services of others and provides none.

export const organisation = (odsCode: string): Answers => ({
  organisation: "Quayside Medical Practice",
  odsCode,
  PF1: "gp",
});

export const profile: Answers = {
  PF2: ["consumer"],
  PF3: "both",
  PF4: "no",
  PF5: "no",
  PF6: "yes",
  PF9: "no",
};

/** Care is delivered here. The connection is not from a provider of the private network, so C4 applies. */
export const site: Answers = {
  name: "Quayside surgery",
  odsSiteCode: "Q1001",
  ST1: "other_provider",
  ST2: "no",
  ST3: "yes",
  ST4: "24",
};

/** On the internet already, so nothing is left to move (P4, P5 and P8 do not apply), and no other service builds on it. */
export const service: Answers = {
  name: "Online appointments",
  provider: "Larkfield Portals",
  SV1: "live",
  SV2: "external",
  SV3: "internet",
  SV4: "5,400",
  SV5: "no",
  SV6: "yes",
  SV7: "supplier",
  SV9: "no",
  SV10: "yes",
  SV11: "no",
};

/** Every requirement that applies to this practice, in the order of the task list, with all its answers. */
export const requirements: readonly (readonly [requirement: string, answers: Answers])[] = [
  // Scope and priority
  ["A1", { "A1.1": "not_met", "A1.2": "0" }],
  ["A2", { "A2.1": "not_met" }],
  // Principles
  ["P1", { "P1.1": "fully_met" }],
  [
    "P2",
    {
      "P2.does_not_apply": ["yes"],
      "P2.not_applicable": "We have built no service of our own that a shared one could replace.",
    },
  ],
  ["P3", { "P3.1": "largely_met", "P3.2": ["none"] }],
  ["P6", { "P6.1": "fully_met", "P6.2": "yes" }],
  ["P7", { "P7.1": "partly_met", "P7.2": "yes" }],
  ["P9", { "P9.1": "fully_met" }],
  // Internet connectivity
  ["C0", { "C0.1": "fully_met" }],
  ["C1", { "C1.1": "largely_met", "C1.2": "80", "C1.3": "17.5", "C1.4": "85" }],
  ["C2", { "C2.1": "fully_met", "C2.2": "single_mobile", "C2.3": "99.5" }],
  ["C3", { "C3.1": "fully_met" }],
  ["C4", { "C4.1": "fully_met" }],
  ["C5", { "C5.1": "fully_met", "C5.2": "yes" }],
  ["CE", { "CE.1": "fully_met" }],
  // Clinical safety
  ["CL1", { "CL1.1": "fully_met", "CL1.2": daysAgo(60) }],
  // Information security
  ["S4", { "S4.1": "fully_met" }],
  ["S5", { "S5.1": "fully_met", "S5.2": ["tls13", "tls12"] }],
  ["S6", { "S6.1": "fully_met", "S6.2": ["loss", "slow"] }],
  // Your services and plan
  ["U1", { "U1.1": "fully_met", "U1.2": ["national"] }],
  ["U2", { "U2.1": "fully_met", "U2.2": ["spine", "eps"] }],
  [
    "U3",
    {
      "U3.1": "fully_met",
      "U3.2": ["sizing", "contracts", "hardening", "infrastructure", "latency", "service_levels"],
      "U3.3": "yes",
    },
  ],
  ["U4", { "U4.1": "fully_met", "U4.2": "0" }],
  ["U5", { "U5.1": "fully_met" }],
  [
    "U6",
    {
      "U6.1": "largely_met",
      "U6.explanation": "The building closes in two years, so we forecast for the new one instead.",
    },
  ],
  ["U8", { "U8.1": "fully_met", "U8.2": daysAgo(30), "U8.3": "fully_met" }],
  ["U9", { "U9.1": "fully_met", "U9.2": "100", "U9.4": "fully_met" }],
  ["U10", { "U10.1": "fully_met", "U10.2": "yes" }],
  ["U11", { "U11.1": "fully_met" }],
  ["U12", { "U12.1": "fully_met", "U12.2": ["devices", "remote"] }],
  ["U13", { "U13.1": "fully_met" }],
  ["U14", { "U14.1": "fully_met", "U14.2": ["access", "instructions"] }],
  // Governance and standards
  ["G1", { "G1.1": "fully_met", "G1.note": "Minutes of the partners' meeting, item 4." }],
  ["G2", { "G2.1": "fully_met", "G2.2": ["nhs_cyber"], "G2.3": "yes" }],
];
