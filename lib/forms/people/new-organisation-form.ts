import { z } from "zod";
import { organisationType } from "@/lib/domain/register/profile-questions";
import { withFacts } from "@/lib/forms/facts";
import { odsCode, optional, text } from "@/lib/forms/fields";

// Not `name`: an account may be made with the same form.
const columns = z.object({
  organisation: text(200, "Enter the name of your organisation"),
  odsCode: optional(odsCode()),
});

/** The form that registers an organisation, judged as of a day (an ISO date). */
export const newOrganisationForm = (today: string) =>
  withFacts(columns, { profile: [organisationType] }, today).transform(
    ({ organisation: name, odsCode = null, profile }) => ({ organisation: { name, odsCode, profile } }),
  );
