import { z } from "zod";
import { profileQuestions } from "@/lib/domain/profile-questions";
import { withFacts } from "./facts";
import { odsCode, optional, text } from "./fields";

const columns = z.object({
  name: text(200, "Enter the name of the site"),
  odsSiteCode: optional(odsCode()).transform((code) => code ?? null),
});

/** The form of a site, judged as of a day (an ISO date). */
export const siteForm = (today: string) => withFacts(columns, profileQuestions.site, today);
