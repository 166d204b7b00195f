import type { AnswerValue, Facts } from "@/lib/domain/assessment/answer";
import type { Question } from "../catalogue/schema";
import type { UseFigures } from "./types";

const OWN = "Leave empty to use the planning figure.";
const common = { scored: false, optional: true } as const;
const mbps = { ...common, type: "number", unit: "Mbps", min: 0, max: 10_000, decimals: 3 } as const;
const gigabytes = { ...common, type: "number", unit: "GB", min: 0, max: 100_000, decimals: 3 } as const;

/** What is asked about a service at a site, as questions whose ids are the names of the figures. */
export const USE_QUESTIONS: readonly (Question & { id: keyof UseFigures })[] = [
  {
    id: "peopleAtOnce",
    text: "How many people use it here at once?",
    help: "At the busiest time. An estimate is enough.",
    scored: false,
    type: "number",
    unit: "people",
    min: 0,
    max: 100_000,
    decimals: 0,
  },
  { ...mbps, id: "downMbps", text: "Download for each person", help: OWN },
  { ...mbps, id: "upMbps", text: "Upload for each person", help: OWN },
  {
    ...gigabytes,
    id: "downGb",
    text: "Scheduled download",
    help: "Data that is fetched at a set time, for example a nightly copy.",
  },
  {
    ...gigabytes,
    id: "upGb",
    text: "Scheduled upload",
    help: "Data that is sent at a set time, for example a backup.",
  },
  {
    ...common,
    id: "windowHours",
    text: "Hours for the scheduled transfer",
    help: "The time in which it must finish.",
    type: "number",
    unit: "hours",
    min: 0.1,
    max: 168,
    decimals: 1,
  },
  {
    ...common,
    id: "source",
    text: "Where do your own figures come from?",
    help: "For example: measured in March, or from the supplier. Needed when you give a figure for each person or for a transfer.",
    type: "text",
    max_length: 200,
  },
];

/** The figures out of the answers, with null for what was left open. */
export function toFigures(answers: Facts): UseFigures {
  return {
    peopleAtOnce: number(answers["peopleAtOnce"]) ?? 0,
    downMbps: number(answers["downMbps"]),
    upMbps: number(answers["upMbps"]),
    downGb: number(answers["downGb"]),
    upGb: number(answers["upGb"]),
    windowHours: number(answers["windowHours"]),
    source: typeof answers["source"] === "string" ? answers["source"] : null,
  };
}

const number = (value: AnswerValue | undefined) => (typeof value === "number" ? value : null);

/** What is wrong with figures that are right one by one: by the name of the figure, in a sentence. */
export function problemOfFigures(figures: UseFigures): [keyof UseFigures, string] | null {
  const { downMbps, upMbps, downGb, upGb, windowHours, source } = figures;
  if ((downGb || upGb) && windowHours === null)
    return ["windowHours", "Enter the hours in which the transfer must finish"];
  const own = [downMbps, upMbps, downGb, upGb].some((figure) => figure !== null);
  return own && source === null ? ["source", "Enter where your figures come from"] : null;
}
