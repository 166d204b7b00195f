import { z } from "zod";
import { profileQuestions } from "@/lib/domain/register/profile-questions";
import { registerQuestions } from "@/lib/domain/register/register-questions";
import { withFacts } from "@/lib/forms/facts";
import { odsCode, optional, text } from "@/lib/forms/fields";

const columns = z.object({
  name: text(200, "Enter the name of the site"),
  odsSiteCode: optional(odsCode()).transform((code) => code ?? null),
});

const asked = {
  profile: profileQuestions.site,
  details: registerQuestions.site,
  detailsMayStayOpen: true,
} as const;

/** The form of a site, judged as of a day (an ISO date). */
export const siteForm = (today: string) => withFacts(columns, asked, today);
