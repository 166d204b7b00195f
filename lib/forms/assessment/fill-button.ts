import type { AnswerValue } from "@/lib/domain/assessment/answer";

export const FILL = "use.";

/** Name and value of the button that puts a proposed value into a field. */
export const fillButton = (field: string, value: AnswerValue) => ({
  name: FILL + field,
  value: JSON.stringify(value),
});
