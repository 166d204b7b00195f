import type { Story } from "./story";

/** Two rounds through the register. Invented. */
export const northmoorReviews: Story["registerReviews"] = [
  {
    reviewedOn: "2025-06-18",
    reviewers: "The digital team.",
    reach: "some_inside",
    missing: "Services that departments have bought themselves.",
    putRight: true,
  },
  {
    reviewedOn: "2026-05-06",
    reviewers: "Ward managers, diagnostics, finance and the digital team.",
    reach: "all_inside",
    missing: "The bed management boards at Fellside.",
  },
];
