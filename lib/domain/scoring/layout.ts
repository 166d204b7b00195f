import { EMPTY_REGISTER, remarkId } from "@/lib/domain/assessment/answer";
import type { Catalogue } from "../catalogue";
import { SCOPE_LEVELS } from "../catalogue/catalogue";

/** Which column of a sheet holds which fact, answer or remark: fixed for a version of the catalogue. */
export interface Layout {
  width: number;
  columnOf: ReadonlyMap<string, number>;
  /** The profile questions of each level with their columns. */
  facts: Record<"organisation" | "site" | "service", readonly { id: string; column: number }[]>;
}

export function layoutOf(catalogue: Catalogue): Layout {
  const profile = SCOPE_LEVELS.flatMap((level) => catalogue.profile_questions[level]);
  const ids = [
    ...[...profile, ...catalogue.requirements.flatMap((requirement) => requirement.questions)].map(
      ({ id }) => id,
    ),
    ...catalogue.requirements.flatMap(({ id }) => [
      remarkId(id, "not_applicable"),
      remarkId(id, "explanation"),
    ]),
    ...Object.values(EMPTY_REGISTER),
  ];
  const columnOf = new Map(ids.map((id, column) => [id, column]));
  const factsOf = (level: keyof Layout["facts"]) =>
    catalogue.profile_questions[level].map(({ id }) => ({ id, column: columnOf.get(id) ?? 0 }));
  return {
    width: ids.length,
    columnOf,
    facts: { organisation: factsOf("organisation"), site: factsOf("site"), service: factsOf("service") },
  };
}

/** The column of an id that the catalogue surely has. */
export function columnIn(layout: Layout, id: string): number {
  const column = layout.columnOf.get(id);
  if (column === undefined) throw new Error(`The catalogue has no column ${id}`);
  return column;
}
