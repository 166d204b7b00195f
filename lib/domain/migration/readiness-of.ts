import type { Readiness } from "../national-services/schema";
import type { RegisteredService } from "./types";

/** Whether a national service can be reached over the internet: as our sources say, otherwise as the register does. */
export function readinessOf({ readiness, facts }: RegisteredService): Readiness {
  if (readiness && readiness !== "not_known") return readiness;
  if (facts["SV3"] === "internet" || facts["SV3"] === "both") return "ready";
  return facts["SV3"] === "private" ? "not_ready" : "not_known";
}
