import type { Story } from "./story";

const RECORD = "Brightwell Record";
const IMAGES = "Brightwell Image Viewer";

/** A supplier with two products and no sites that matter, part answered. Invented. */
export const brightwell: Story = {
  organisation: {
    name: "Brightwell Clinical Systems",
    odsCode: "DEMO3",
    profile: {
      PF1: "supplier",
      PF2: ["third_party_supplier"],
      PF3: "provides",
      PF4: "yes",
      PF5: "yes",
      PF6: "no",
      PF7: "DEMO3",
      PF9: "no",
    },
  },
  people: { lead: { name: "Sam Supplier", email: "lead@brightwell.example" } },
  sites: [],
  services: [
    {
      name: RECORD,
      provider: "Brightwell Clinical Systems",
      profile: {
        SV1: "live",
        SV2: "both",
        SV3: "both",
        SV4: 26000,
        SV5: "yes",
        SV6: "yes",
        SV7: "we_provide_to_others",
        SV9: "yes",
        SV10: "yes",
        SV11: "yes",
      },
    },
    {
      name: IMAGES,
      provider: "Brightwell Clinical Systems",
      profile: {
        SV1: "live",
        SV2: "external",
        SV3: "internet",
        SV4: 3100,
        SV5: "no",
        SV6: "yes",
        SV7: "we_provide_to_others",
        SV9: "no",
        SV10: "yes",
        SV11: "no",
      },
    },
  ],
  saves: [
    {
      by: "lead",
      says: {
        "A1.1": "fully_met",
        "A1.2": 0,
        "P1.2": "largely_met",
        "P2.1": "largely_met",
        "P7.1": "fully_met",
        "C2.4": "largely_met",
      },
    },
    {
      by: "lead",
      says: { "S1.1": "iso27001_2022", "S1.2": "fully_met", "S1.3": "2026-03-17" },
    },
    {
      by: "lead",
      says: {
        "S2.1": "fully_met",
        "S2.2": "2025-06-02",
        "S2.note": "The review of June 2026 was put off. It is booked for December.",
        "S3.1": "largely_met",
        "S3.2": "accredited",
      },
    },
    {
      by: "lead",
      at: RECORD,
      says: {
        "P1.1": "largely_met",
        "P3.1": "partly_met",
        "P3.2": ["bespoke_client", "smartcard_hscn"],
        "P4.1": "largely_met",
        "P4.2": "2027-06-30",
        "S0.1": "partly_met",
        "S0.2": "largely_met",
        "S0.4": "cis1",
        "S0.note": "Sign-in moves from smartcards to CIS2 with release 9.",
        "S5.1": "fully_met",
        "S5.2": ["tls12", "tls13"],
      },
    },
    {
      by: "lead",
      at: IMAGES,
      says: {
        "P1.1": "fully_met",
        "P3.1": "fully_met",
        "P6.1": "fully_met",
        "P6.2": "yes",
        "CL1.1": "fully_met",
        "CL1.2": "2026-01-20",
        "S0.1": "fully_met",
        "S0.3": "largely_met",
        "S0.4": "cis2",
        "S5.1": "fully_met",
        "S5.2": ["tls13"],
        "S6.1": "largely_met",
      },
    },
  ],
};
