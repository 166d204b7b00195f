import type { Story } from "./story";

/** A GP practice that has registered and not begun. Invented. */
export const harbourLane: Story = {
  organisation: {
    name: "Harbour Lane Surgery",
    odsCode: "DEMO2",
    profile: {
      PF1: "gp",
      PF2: ["consumer"],
      PF3: "both",
      PF4: "no",
      PF5: "yes",
      PF6: "yes",
      PF7: "DEMO2",
      PF9: "no",
    },
  },
  people: { lead: { name: "Pat Practice-Manager", email: "lead@harbourlane.example" } },
  sites: [],
  services: [],
  saves: [],
};
