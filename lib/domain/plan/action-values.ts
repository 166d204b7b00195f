import type { Row } from "../row";
import type { ActionOwner, Effort, Funding, PlanAction, PlanPart, Staffing } from "./plan-action";

/** What people say about an action, as forms edit and the record remembers it. Null words are those of its source. */
export interface ActionValues extends Row {
  title: string | null;
  why: string | null;
  part: PlanPart | null;
  effort: Effort | null;
  /** A person by id, `person:<id>`, or anybody in words; null for nobody. */
  owner: string | null;
  startsOn: string | null;
  dueOn: string | null;
  whyNoDate: string | null;
  oneOffPounds: number | null;
  yearlyPounds: number | null;
  funding: Funding;
  people: Staffing;
  /** Ids of the actions to finish first that people chose, sorted. */
  needs: string[];
}

const PERSON = "person:";

/** An owner as one text. */
export const ownerText = (owner: Pick<ActionOwner, "id" | "name"> | null): string | null =>
  owner && (owner.id ? PERSON + owner.id : owner.name);

/** An owner as the database has it. */
export function ownerColumns(owner: string | null): { ownerId: string | null; ownerName: string | null } {
  const ownerId = owner?.startsWith(PERSON) ? owner.slice(PERSON.length) : null;
  return { ownerId, ownerName: ownerId ? null : owner };
}

/** What words, part and effort are when people leave those of the source as they are. */
export type SourceOf = Pick<PlanAction, "title" | "why" | "part" | "effort"> | null;

/** The same values, with null for what is as the source has it. */
export const unlikeSource = (values: Partial<ActionValues>, source: SourceOf): Partial<ActionValues> =>
  Object.fromEntries(
    Object.entries(values).map(([field, value]) => [
      field,
      source && field in source && source[field as keyof typeof source] === value ? null : value,
    ]),
  );
