import type { Story } from "./story";

/** A board that commissions for the region of the trust and reviews what its suppliers submit. Invented. */
export const northmoorAndVale: Story = {
  organisation: {
    name: "Northmoor and Vale Integrated Care Board",
    odsCode: "DEMO6",
    profile: {
      PF1: "icb",
      PF2: ["consumer"],
      PF3: "accesses",
      PF4: "no",
      PF5: "yes",
      PF6: "yes",
      PF7: "DEMO6",
      PF9: "no",
    },
  },
  people: {
    lead: { name: "Lena Lead", email: "lead@nvicb.example" },
    reviewer: { name: "Rhys Reviewer", email: "reviewer@nvicb.example" },
    viewer: { name: "Bea Board-Member", email: "board@nvicb.example" },
    approver: { name: "Amir Approver", email: "approver@nvicb.example" },
  },
  sites: [],
  services: [],
  saves: [],
};
