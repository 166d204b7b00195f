import type { fullyMet } from "@/lib/reports/fully-met";

/** What each figure beside the status means. */
export const FIGURE_WORDS = {
  mandatoryIndex:
    "How far everything that must be met is met: fully counts 1, largely two thirds, partly one third, not met and unknown nothing. The mean over sites or services, then requirements, then sections, rounded down. It stays below 100 until all is met.",
  recommendedIndex: "The same for recommendations, and for what the policy asks you to consider.",
  assurance:
    "How well the answers are proved, on average: 0 is asserted, 1 documented, 2 checked by machine, 3 verified independently. Proof that has expired counts as asserted.",
  notApplicable:
    "How often a requirement is left out at a site or service, by its rule or for a recorded reason: one requirement at ten sites counts ten times. These are in neither index. The statement of applicability names them all.",
};

export const metInWords = ({ met, apply }: ReturnType<typeof fullyMet>, kind: string): string =>
  `${met} of ${apply} ${kind} ${apply === 1 ? "requirement that applies is" : "requirements that apply are"} fully met everywhere.`;

export const timesInWords = (count: number): string => `${count} ${count === 1 ? "time" : "times"}`;
