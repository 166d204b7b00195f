import { z } from "zod";
import { problemOfFigures, toFigures, USE_QUESTIONS } from "@/lib/domain/sizing/use-questions";
import { withFacts } from "@/lib/forms/facts";

/** The form of a service at a site with the columns that a page adds, judged as of a day (an ISO date). */
export const serviceUseForm = <Columns extends z.ZodObject>(columns: Columns, today: string) =>
  withFacts(columns, { details: USE_QUESTIONS }, today).transform((given, context) => {
    const { details, ...rest } = given;
    const figures = toFigures(details);
    const problem = problemOfFigures(figures);
    if (problem) context.addIssue({ code: "custom", path: [problem[0]], message: problem[1] });
    return problem ? z.NEVER : { ...rest, figures };
  });

const number = z.number().nullable();

/** The figures that a page showed, as its form sends them back. */
export const shownFigures = z.string().transform((text, context) => {
  const parsed = shownSchema.safeParse(text.startsWith("{") ? safely(text) : null);
  if (parsed.success) return parsed.data;
  context.addIssue({ code: "custom", message: "Open the page again" });
  return z.NEVER;
});

const shownSchema = z.object({
  peopleAtOnce: z.number(),
  downMbps: number,
  upMbps: number,
  downGb: number,
  upGb: number,
  windowHours: number,
  source: z.string().max(1_000).nullable(),
});

function safely(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
