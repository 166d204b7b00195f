import type { Save } from "./story";

export const RECORD = "Brightwell Record";
export const IMAGES = "Brightwell Image Viewer";

/** What the people of Brightwell saved: everything about one product, a part about the other. */
export const brightwellSaves: Save[] = [
  {
    by: "lead",
    says: {
      "A1.1": "fully_met",
      "A1.2": 0,
      "A2.1": "largely_met",
      "P1.2": "largely_met",
      "P2.1": "largely_met",
      "P7.1": "fully_met",
      "P7.2": "yes",
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
      "S4.1": "largely_met",
    },
  },
  {
    by: "contributor",
    says: {
      "P9.1": "largely_met",
      "C5.1": "fully_met",
      "C5.2": "yes",
      "G1.1": "largely_met",
      "G2.1": "fully_met",
      "G2.2": ["nhs_cyber", "ncsc", "iso27000"],
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
    by: "contributor",
    at: RECORD,
    says: {
      "P5.1": "largely_met",
      "P6.1": "fully_met",
      "P6.2": "yes",
      "P8.1": "largely_met",
      "P8.2": "fully_met",
      "CL1.1": "fully_met",
      "CL1.2": "2026-02-17",
      "S0.3": "largely_met",
      "S0.5": "yes",
      "S6.1": "largely_met",
      "S6.2": ["loss", "slow", "signin"],
      "S6.3": "yes",
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
];
