import { brightwellSaves, IMAGES, RECORD } from "./brightwell-saves";
import type { Story } from "./story";

/** A supplier without sites and with two products: one is answered, the other in part. Invented. */
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
  people: {
    lead: { name: "Sam Supplier", email: "lead@brightwell.example" },
    contributor: { name: "Cole Contributor", email: "contributor@brightwell.example" },
    approver: { name: "Asha Approver", email: "approver@brightwell.example" },
  },
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
  evidence: [
    {
      by: "lead",
      kind: "certificate",
      title: "ISO 27001 certificate",
      details: {
        scheme: "ISO/IEC 27001:2022",
        covers: "Design, hosting and support of both products.",
        issuer: "Harrowgate Assurance",
        number: "IS-2026-118-02",
      },
      endsInDays: 480,
      speaksFor: ["S1", "S3"],
    },
    {
      by: "contributor",
      kind: "note",
      title: "Clinical safety case, summary",
      text: "Approved in February 2026. Loss of the internet, slow responses and failed sign-in each have a hazard with a way to work on.",
      speaksFor: ["CL1", "S6", "C5"],
    },
  ],
  saves: brightwellSaves,
};
