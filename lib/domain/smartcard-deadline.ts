import type { AnswerValue, Facts } from "./answer";

/** The last day of the older smartcard sign-in, Care Identity Service 1, which works only over the private network. */
export const SMARTCARD_SIGN_IN_ENDS = "2027-02-28";

/**
 * Whether that deadline, set from outside, concerns an organisation: `certain` where it says that people sign in so
 * (question S0.4), `possible` where it depends on the private network or does not know, null otherwise.
 */
export function smartcardDeadline(
  profile: Facts,
  answers: readonly { question: string; value: AnswerValue | null }[],
): "certain" | "possible" | null {
  const signIns = answers.filter(({ question }) => question === "S0.4");
  if (signIns.some(({ value }) => value === "cis1")) return "certain";
  return profile["PF5"] === "yes" || profile["PF5"] === "not_known" ? "possible" : null;
}
