import { z } from "zod";
import { profileQuestions } from "@/lib/domain/register/profile-questions";
import { withFacts } from "@/lib/forms/facts";
import { optionalText, text } from "@/lib/forms/fields";

const columns = z.object({
  name: text(200, "Enter the name of the service"),
  provider: optionalText(200).transform((provider) => provider || null),
});

/** The form of a service, judged as of a day (an ISO date). It is registered with what is known: at least a name. */
export const serviceForm = (today: string) =>
  withFacts(columns, { profile: profileQuestions.service, profileMayStayOpen: true }, today);
