import { z } from "zod";
import { isDate } from "@/lib/domain/dates";
import { DECISIONS } from "@/lib/domain/review/states";
import { choice, optionalText, seen, text } from "@/lib/forms/fields";
import { proofForm } from "@/lib/forms/people/proof-form";

const LONGEST = 4_000;

interface TypedCondition {
  requirement: string | null;
  what: string;
  dueOn: string;
}

/**
 * The form of a decision, with so many conditions: `what1`, `requirement1`, `due1`. They count only with the decision
 * that has conditions.
 * @param today an ISO date
 */
export const decisionForm = (today: string, rows: number) =>
  z
    .looseObject({
      decision: choice(DECISIONS, "Choose what you decide"),
      reasons: text(LONGEST, "Enter the reasons for your decision"),
      position: text(200, "Enter your position in your organisation"),
      ...proofForm,
      opened: seen(),
    })
    .transform(({ decision, reasons, position, password, passcode, opened, ...typed }, context) => ({
      ...{ decision, reasons, position, password, passcode, judgements: opened },
      conditions:
        decision === "accepted_with_conditions" ? conditionsIn(typed, { today, rows }, context) : [],
    }));

function conditionsIn(
  typed: Record<string, unknown>,
  { today, rows }: { today: string; rows: number },
  context: z.RefinementCtx,
): TypedCondition[] {
  const conditions: TypedCondition[] = [];
  for (let row = 1; row <= rows; row++) {
    const what = optionalText(LONGEST).safeParse(typed[`what${row}`]);
    const requirement = optionalText(20).safeParse(typed[`requirement${row}`]).data || null;
    const dueOn = String(typed[`due${row}`] ?? "");
    const problem = (field: string, message: string) =>
      context.addIssue({ code: "custom", path: [`${field}${row}`], message });
    if (!what.success) problem("what", `Use ${LONGEST.toLocaleString("en-GB")} characters or fewer`);
    else if (what.data) {
      if (!isDate(dueOn)) problem("due", "Enter by when, for example 27 3 2027");
      else if (dueOn < today) problem("due", "Enter a date in the future");
      conditions.push({ requirement, what: what.data, dueOn });
    } else if (dueOn) problem("what", "Enter what the supplier is to do");
  }
  return conditions;
}
