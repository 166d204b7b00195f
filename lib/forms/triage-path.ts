import type { Catalogue } from "@/lib/domain/catalogue";
import type { TriageAnswers } from "@/lib/domain/triage/triage";

/** Query parameters of a page, or anything else that came from outside by name. */
type Query = Readonly<Record<string, unknown>>;

const GIVEN = ["yes", "no", "not_sure"] as const;

/** A triage question as it stands in addresses: `tq1` for TQ1. */
export const triageStep = (id: string) => id.toLowerCase();

/** The answers in an address. Whatever is not an answer is taken as not given. */
export function readTriageAnswers(catalogue: Catalogue, query: Query): TriageAnswers {
  return Object.fromEntries(
    catalogue.meta.triage.any.flatMap(({ id }) => {
      const given = GIVEN.find((answer) => answer === query[triageStep(id)]);
      return given ? [[id, given]] : [];
    }),
  );
}

/** The address of a triage question or of the answer, with the answers so far. */
export function triagePath(place: string, answers: TriageAnswers): string {
  const query = new URLSearchParams(inAddress(answers)).toString();
  return `/need-to-act/${place}${query && "?"}${query}`;
}

/** The answers under their names in addresses. */
export const inAddress = (answers: TriageAnswers): Record<string, string> =>
  Object.fromEntries(
    Object.entries(answers).flatMap(([id, answer]) => (answer ? [[triageStep(id), answer]] : [])),
  );
