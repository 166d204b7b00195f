import type { ScopeKey } from "@/lib/domain/scope";
import { namesOf } from "../places";
import type { Report } from "@/lib/reports/model/report-schema";

/** How the sheets of a report name its requirements and places. */
export interface Words {
  /** The id and title of a requirement. */
  about: (requirement: string) => string[];
  /** The key and name of a place. */
  place: (scope: ScopeKey) => string[];
}

export function wordsOf({ requirements, scopes }: Report): Words {
  const titles = new Map(requirements.map(({ id, title }) => [id, title]));
  const nameOf = namesOf(scopes);
  return {
    about: (requirement) => [requirement, titles.get(requirement) ?? ""],
    place: (scope) => [scope, nameOf(scope)],
  };
}
