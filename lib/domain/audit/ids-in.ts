import type { RecordedEvent } from "./event-in-words";

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export const isId = (text: unknown): text is string => typeof text === "string" && ID.test(text);

/** The id of what a scope key, an owner or an id stands for; other text as it is. */
export const idIn = (text: string): string => text.replace(/^(site|service|person):/, "");

/** The ids of everything that an event names, however deep they stand in it. */
export const idsIn = ({ subject, detail }: RecordedEvent): string[] =>
  [subject, ...textsIn(detail)].map(idIn).filter(isId);

function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
