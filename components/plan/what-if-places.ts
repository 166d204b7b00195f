import type { Catalogue } from "@/lib/domain/catalogue";
import type { Plan } from "@/lib/domain/plan/plan";

/** Where the things that are named on the page are to be found. */
export interface WhatIfPlaces {
  /** Of the plan. */
  path: string;
  assessmentId: string;
  places: Plan["places"];
  catalogue: Catalogue;
}
