import type { Requirement } from "@/lib/domain/catalogue/schema";

/** Whether something about a requirement is only recommended, so that a gap can be explained. */
export const takesExplanation = ({ obligation, questions }: Requirement) =>
  obligation !== "must" || questions.some((question) => question.obligation === "should");
