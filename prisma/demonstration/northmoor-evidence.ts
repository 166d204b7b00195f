import type { Story } from "./story";

/** What proves some of Northmoor's answers: one certificate that ends soon, and one note that has ended. Invented. */
export const northmoorEvidence: Story["evidence"] = [
  {
    by: "lead",
    kind: "certificate",
    title: "Cyber Essentials Plus certificate",
    details: {
      scheme: "Cyber Essentials Plus",
      covers: "All networks and devices of the trust, without the medical devices of Eastgate.",
      issuer: "Harrowgate Assurance",
      number: "CEP-2025-004417",
    },
    endsInDays: 20,
    speaksFor: ["S2", "S3"],
  },
  {
    by: "contributor",
    kind: "link",
    title: "Data security and protection publication",
    url: "https://intranet.northmoor.example/information-governance",
    speaksFor: ["S1"],
  },
  {
    by: "contributor",
    kind: "note",
    title: "Digital board, item 4: order of moving",
    text: "The digital board went through the order of moving and agreed it in principle. The imaging archive waits for its new contract.",
    speaksFor: ["A2", "P7"],
  },
  {
    by: "lead",
    kind: "note",
    title: "Speed test at Millbrook",
    at: "Millbrook House offices",
    text: "Measured on three mornings with the provider's own test: 48 down and 9 up.",
    endsInDays: -40,
    speaksFor: ["C1"],
  },
];
