import type { Facts } from "@/lib/domain/assessment/answer";
import { getCatalogue, latestVersion } from "@/lib/domain/catalogue/index";
import { needsNone } from "./needs-none";

/** What the register holds about one service. */
export interface RegisteredService {
  name: string;
  provider: string | null;
  profile: Facts;
  details: Facts;
}

/** How much of what the register needs is recorded. */
export interface Completeness {
  needed: number;
  recorded: number;
  /** The fields that are still open, in the order of the catalogue. */
  missing: readonly NeededField[];
}

/** A field without which an entry is incomplete, and where its value is kept. */
export interface NeededField {
  label: string;
  kept: "column" | "profile" | "details" | "dependencies";
  /** The name of the column, the id of the profile question, or the key of the detail. */
  id: string;
  /** The group of details that asks for it. */
  group?: string;
  /** Those of its options that say that nobody knows yet. Choosing one records nothing. */
  open: readonly string[];
}

/** As the catalogue calls an option that leaves a field open. */
const OPEN = ["not_known", "undecided"];

const { fields } = getCatalogue(latestVersion).asset_register_fields;

/** Every field that the catalogue says is required. What a question of the assessment asks is counted there. */
export const neededFields: readonly NeededField[] = fields
  .filter(({ required, question }) => required && !question)
  .map(({ key, label, group, profile, type, options = [] }) => {
    const open = options.flatMap(({ value }) => (OPEN.includes(value) ? [value] : []));
    if (profile) return { label, open, kept: "profile", id: profile };
    if (type === "service_list") return { label, open, kept: "dependencies", id: key };
    return group
      ? { label, open, kept: "details", id: key, group }
      : { label, open, kept: "column", id: key };
  });

/**
 * How complete the entry of a service is.
 * @param needsOthers whether a service is recorded that it needs
 */
export function registerCompleteness(
  { profile, details, ...columns }: RegisteredService,
  needsOthers: boolean,
): Completeness {
  const holds = ({ kept, id, open }: NeededField): boolean => {
    if (kept === "dependencies") return needsOthers || needsNone(details);
    if (kept === "column") return !!(columns as Record<string, unknown>)[id];
    const value = (kept === "profile" ? profile : details)[id];
    return value !== undefined && !open.includes(String(value));
  };
  const missing = neededFields.filter((field) => !holds(field));
  return { needed: neededFields.length, recorded: neededFields.length - missing.length, missing };
}
