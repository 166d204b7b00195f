import { getCatalogue, type Catalogue } from "../catalogue";
import type { SubmissionContent } from "./content";
import { PARTS, type Statement } from "./statement";
import { statementsOf } from "./statements";

export const CHANGES = ["added", "removed", "changed"] as const;
export type Change = (typeof CHANGES)[number];

/** Something that two submissions do not say alike, worded as in the later one, if that says anything about it. */
export interface Difference extends Omit<Statement, "says" | "value"> {
  change: Change;
  /** In words; null where the submission says nothing about it. */
  before: string | null;
  after: string | null;
}

/**
 * What is different in one submission from an earlier one of the same organisation or product: results, facts and
 * places first, then requirement by requirement in the order of the catalogue.
 * @param catalogues the versions that they name, unless told otherwise
 */
export function compareSubmissions(
  before: SubmissionContent,
  after: SubmissionContent,
  catalogues: { before: Catalogue; after: Catalogue } = {
    before: getCatalogue(before.catalogueVersion),
    after: getCatalogue(after.catalogueVersion),
  },
): Difference[] {
  const asked = [catalogues.after, catalogues.before].flatMap(({ requirements }) => requirements);
  const order = [...new Set(asked.map(({ id }) => id))];
  const rank = ({ requirement, part }: Difference) =>
    (requirement === null ? -1 : order.indexOf(requirement)) * PARTS.length + PARTS.indexOf(part);
  return differencesOf(statementsOf(before, catalogues.before), statementsOf(after, catalogues.after)).sort(
    (one, other) => rank(one) - rank(other),
  );
}

/** What one list of statements says otherwise than another: what is said now, then what is no longer said. */
export function differencesOf(before: readonly Statement[], after: readonly Statement[]): Difference[] {
  const were = new Map(before.map((statement) => [keyOf(statement), statement]));
  const are = new Map(after.map((statement) => [keyOf(statement), statement]));
  const gone = before.filter((statement) => !are.has(keyOf(statement)));
  return [...after, ...gone].flatMap((statement) => {
    const key = keyOf(statement);
    const [was, is] = [were.get(key), are.get(key)];
    if (was?.value === is?.value) return [];
    const { says: _says, value: _value, ...about } = statement;
    const change = was === undefined ? "added" : is === undefined ? "removed" : "changed";
    return { ...about, change, before: was?.says ?? null, after: is?.says ?? null };
  });
}

const keyOf = ({ part, id, requirement, scope }: Statement) => JSON.stringify([part, id, requirement, scope]);
