import type { Story } from "./story";

/** What Northmoor's services need to work, by name. The record and the images show each other: a circle. */
export const northmoorDependencies: NonNullable<Story["dependencies"]> = [
  { of: "Electronic patient record", needs: "Care Identity Service", kind: "sign_in", network: "hscn" },
  { of: "Electronic patient record", needs: "Radiology image archive", kind: "data", network: "lan" },
  { of: "Radiology image archive", needs: "Electronic patient record", kind: "data", network: "lan" },
  { of: "Pathology results for practices", needs: "Electronic patient record", kind: "data", network: "lan" },
  { of: "Pathology results for practices", needs: "NHS.net Connect", kind: "messages", network: "internet" },
  { of: "MyNorthmoor patient portal", needs: "Electronic patient record", kind: "data", network: "vpn" },
  { of: "Ward prescribing", needs: "Electronic patient record", kind: "data", network: "lan" },
  { of: "Referral hub", needs: "e-Referral Service", kind: "data", network: "hscn" },
  { of: "Referral hub", needs: "Electronic patient record", kind: "data", network: "lan" },
  { of: "Maternity notes", needs: "Pathology results for practices", kind: "data", network: "hscn" },
  { of: "Virtual ward monitoring", needs: "Electronic patient record", kind: "data", network: "not_known" },
  { of: "Summary record viewer", needs: "Care Identity Service", kind: "sign_in", network: "internet" },
];

/** The services of which somebody said that they need no other. */
export const northmoorIndependent: NonNullable<Story["independent"]> = ["Staff rota"];
