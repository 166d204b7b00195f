import { z } from "zod";
import { LEVELS } from "./levels";

/** The closed vocabularies of the catalogue. Their meaning for the reader is in `scoring/words.ts`. */

export const levelSchema = z.enum(LEVELS);

export const OBLIGATIONS = ["must", "should", "consider"] as const;
export type Obligation = (typeof OBLIGATIONS)[number];
export const obligationSchema = z.enum(OBLIGATIONS);

export const scopeLevelSchema = z.enum(["organisation", "site", "service"]);

/** The statuses of an assessment, worst first. */
export const STATUSES = [
  "incomplete",
  "mandatory_not_met",
  "approaching",
  "mandatory_met",
  "met_with_explanations",
  "fully_met",
] as const;
export type Status = (typeof STATUSES)[number];

export const text = z.string().min(1);
