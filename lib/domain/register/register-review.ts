import type { Question } from "@/lib/domain/catalogue/schema";

/** People went through the register together. */
export interface RegisterReview {
  /** ISO date. */
  reviewedOn: string;
  /** Who took part, in words. */
  reviewers: string;
  reach: Reach;
  /** What they found missing, in words; null when nothing was. */
  missing: string | null;
}

/** How far those who took part stand for everybody concerned. */
export const REACHES = [
  { value: "some_inside", label: "Some of those involved inside your organisation" },
  { value: "all_inside", label: "Everyone involved inside" },
  {
    value: "all_and_partners",
    label: "Everyone involved inside, and every organisation you share services with",
  },
] as const;

export type Reach = (typeof REACHES)[number]["value"];

const MOST_CHARACTERS = 2000;
const MOST_LINES = 40;

/** What is asked about a review, in the form of catalogue questions. */
export const reviewQuestions: readonly Question[] = [
  {
    id: "reviewedOn",
    type: "date",
    text: "When was the review?",
    scored: false,
    earliest: "2000-01-01",
    latest: "today",
  },
  {
    id: "reviewers",
    type: "text",
    text: "Who took part?",
    help: "People or groups, for example the ward managers and the finance team.",
    scored: false,
    max_length: MOST_CHARACTERS,
    max_lines: MOST_LINES,
  },
  {
    id: "reach",
    type: "single_choice",
    text: "How far do they stand for everybody concerned?",
    help: "Those involved are the people who own, use or support the services. If you share no services, everyone inside is everybody.",
    scored: false,
    options: [...REACHES],
  },
  {
    id: "missing",
    type: "text",
    text: "What did they find missing?",
    help: "For example a service that is not in the register. Leave empty if nothing was.",
    optional: true,
    scored: false,
    max_length: MOST_CHARACTERS,
    max_lines: MOST_LINES,
  },
];

export const reachInWords = (reach: Reach): string => REACHES.find(({ value }) => value === reach)!.label;
