import { getCatalogue, latestVersion } from "@/lib/domain/catalogue/index";
import type { Question } from "@/lib/domain/catalogue/schema";

/** The profile questions of the newest catalogue: what is asked about an organisation, a site, a service. */
export const profileQuestions = getCatalogue(latestVersion).profile_questions;

/** The one that is asked when an organisation is registered, because everything else depends on it. */
export const organisationType: Question = profileQuestions.organisation[0]!;

/** The one that asks for the ODS code. Registering asks for it as well. */
export const ODS_CODE = "PF7";
