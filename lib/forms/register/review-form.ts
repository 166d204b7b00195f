import { z } from "zod";
import { reviewQuestions, type Reach, type RegisterReview } from "@/lib/domain/register/register-review";
import { withFacts } from "@/lib/forms/facts";

/** The form of a review of the register, judged as of a day (an ISO date). */
export const reviewForm = (today: string) =>
  withFacts(z.object({}), { details: reviewQuestions }, today).transform(({ details }): RegisterReview => ({
    reviewedOn: String(details["reviewedOn"]),
    reviewers: String(details["reviewers"]),
    reach: details["reach"] as Reach,
    missing: details["missing"] === undefined ? null : String(details["missing"]),
  }));
