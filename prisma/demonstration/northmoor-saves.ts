import type { Save } from "./story";

/** What the people of Northmoor saved, in the order in which they did. */
export const northmoorSaves: Save[] = [
  // How the trust goes about it.
  {
    by: "lead",
    says: { "A1.1": "largely_met", "A1.2": 2, "A1.3": "partly_met" },
  },
  {
    by: "lead",
    says: { "A2.1": "partly_met", "A2.note": "The digital board agreed the order in principle in May." },
  },
  { by: "lead", says: { "P1.2": "fully_met", "P2.1": "largely_met" } },
  { by: "contributor", says: { "P7.1": "largely_met", "P7.2": "yes" } },
  { by: "contributor", says: { "C0.1": "largely_met" } },
  { by: "lead", says: { "C2.4": "largely_met", "C5.1": "largely_met", "C5.2": "yes" } },
  {
    by: "lead",
    says: {
      "S1.1": "dspt",
      "S1.2": "fully_met",
      "S1.3": "2026-06-29",
      "S1.note": "Standards met. The publication is on the intranet under Information governance.",
    },
  },
  { by: "lead", says: { "S2.1": "fully_met", "S2.2": "2026-02-11" } },
  { by: "lead", says: { "S4.1": "partly_met" } },

  // The register.
  {
    by: "contributor",
    says: {
      "U1.1": "largely_met",
      "U1.2": ["national", "suppliers"],
      "U1.note": "What we run for practices is not in the register yet.",
    },
  },
  { by: "contributor", says: { "U3.1": "fully_met", "U3.2": ["sizing", "contracts", "hardening"] } },
  { by: "contributor", says: { "U4.1": "largely_met", "U4.2": 5 } },
  { by: "contributor", says: { "U5.1": "largely_met" } },
  {
    by: "contributor",
    says: {
      "U6.1": "partly_met",
      "U6.explanation":
        "Forecasts wait for the imaging contract, which decides most of the traffic. Due in spring.",
    },
  },
  { by: "contributor", says: { "U8.1": "largely_met", "U8.2": "2026-05-06", "U8.3": "partly_met" } },
  { by: "lead", says: { "U10.1": "partly_met", "U10.2": "no" } },
  { by: "lead", says: { "U11.1": "partly_met", "U12.1": "not_met" } },
  { by: "lead", says: { "G1.1": "largely_met", "G2.1": "largely_met", "G2.2": ["nhs_cyber", "ncsc"] } },

  // The sites: one answer for all, then what differs.
  { by: "contributor", at: "every site", says: { "C3.1": "fully_met" } },
  { by: "contributor", at: "Millbrook House offices", says: { "C3.1": "partly_met" } },
  {
    by: "contributor",
    at: "Northmoor General Hospital",
    says: {
      "C1.1": "fully_met",
      "C1.2": 10000,
      "C1.3": 10000,
      "C1.4": 46,
      "C1.5": "yes",
      "C2.1": "fully_met",
      "C2.1.differs":
        "The failover test in June carried all clinical traffic. The register lists more than we run.",
      "C2.2": "two_diverse",
      "CE.1": "largely_met",
    },
  },
  {
    by: "contributor",
    at: "Fellside Community Hospital",
    says: {
      "C1.1": "largely_met",
      "C1.1.differs": "Uploads slow down in the morning. The planning figures are below what we see.",
      "C1.2": 500,
      "C1.3": 100,
      "C1.4": 71,
      "C2.1": "partly_met",
      "C2.2": "single_mobile",
      "C2.3": 99.5,
      "C4.1": "fully_met",
    },
  },
  {
    by: "contributor",
    at: "Eastgate Diagnostic Centre",
    says: {
      "C1.1": "partly_met",
      "C1.2": 200,
      "C1.3": 40,
      "C1.4": 93,
      "C1.5": "no",
      "C1.note": "Image uploads fill the line from 9am to 11am.",
    },
  },
  {
    by: "contributor",
    at: "Millbrook House offices",
    says: {
      "C1.1": "fully_met",
      "CE.not_applicable":
        "No care is given here and the lease ends in January. Evidence is kept at Northmoor General.",
    },
  },

  // The services.
  {
    by: "contributor",
    at: "Electronic patient record",
    says: {
      "P1.1": "partly_met",
      "P3.1": "partly_met",
      "P3.2": ["bespoke_client", "smartcard_hscn"],
      "P4.1": "largely_met",
      "P4.2": "2027-07-31",
      "P5.1": "largely_met",
      "U2.1": "fully_met",
      "U2.2": ["spine", "cis"],
    },
  },
  {
    by: "contributor",
    at: "Electronic patient record",
    says: { "P6.1": "fully_met", "P6.2": "yes", "P8.1": "largely_met", "P8.2": "partly_met" },
  },
  {
    by: "contributor",
    at: "Radiology image archive",
    says: { "P1.1": "not_met", "P4.1": "not_met", "U2.1": "partly_met", "U2.2": ["not_known"] },
  },
  {
    by: "lead",
    at: "Pathology results for practices",
    says: {
      "P1.1": "largely_met",
      "P3.1": "largely_met",
      "P4.1": "fully_met",
      "P4.2": "2027-02-28",
      "P6.1": "fully_met",
      "P6.2": "yes",
      "S0.1": "largely_met",
      "S0.3": "partly_met",
      "S0.4": "nhs_net",
      "S5.1": "fully_met",
      "S5.2": ["tls12", "tls13"],
      "U2.1": "largely_met",
    },
  },
  {
    by: "contributor",
    at: "MyNorthmoor patient portal",
    says: {
      "P1.1": "fully_met",
      "P3.1": "largely_met",
      "P6.1": "fully_met",
      "P6.2": "yes",
      "CL1.1": "fully_met",
      "CL1.2": "2025-11-04",
      "S5.1": "fully_met",
      "S5.2": ["tls13"],
      "S6.1": "largely_met",
      "S6.2": ["loss", "slow", "signin"],
      "U2.1": "fully_met",
    },
  },
  { by: "contributor", at: "Ward prescribing", says: { "U2.1": "largely_met" } },
  {
    by: "contributor",
    at: "Staff rota",
    says: {
      "P1.1": "fully_met",
      "P3.not_applicable": "Bought ready-made and shared by more than a hundred employers already.",
      "P6.1": "largely_met",
      "S5.1": "largely_met",
      "S5.2": ["tls11", "tls12", "tls13"],
      "U2.1": "fully_met",
    },
  },
  { by: "lead", at: "Referral hub", says: { "P1.1": "partly_met", "P4.1": "partly_met" } },
  {
    by: "contributor",
    at: "Maternity notes",
    says: {
      "P1.1": "not_met",
      "P4.1": "not_met",
      "P4.explanation":
        "Closes in September 2027, before a move could be finished. Its successor is on the internet.",
    },
  },
  {
    by: "contributor",
    at: "Summary record viewer",
    says: { "P1.1": "largely_met", "P4.1": "fully_met", "P4.2": "2027-02-01", "U2.1": "largely_met" },
  },

  // Second thoughts.
  { by: "lead", says: { "P7.1": "partly_met" } },
  {
    by: "lead",
    says: { "S4.1": "largely_met", "S4.note": "Contact lists were agreed with both suppliers." },
  },
  { by: "lead", at: "Radiology image archive", says: { "P4.1": "partly_met" } },
  { by: "approver", says: { "G1.1": "fully_met" } },
  { by: "contributor", at: "Virtual ward monitoring", says: { "P6.1": "fully_met", "U2.1": "not_met" } },
  { by: "lead", at: "Virtual ward monitoring", says: { "P6.1": null } },
  { by: "contributor", says: { "S2.1": "largely_met" } },
  { by: "lead", says: { "S2.1": "fully_met" } },
];
