import { getCatalogue, latestVersion } from "../catalogue";
import { EVENTS } from "./event-table";
import { isId } from "./ids-in";
import { thingName } from "./thing-name";

/** A thing that events are about, as it is called now. */
export interface NamedThing {
  about:
    | "site"
    | "service"
    | "connection"
    | "assessment"
    | "import"
    | "organisation"
    | "person"
    | "evidence"
    | "action"
    | "invitation";
  name: string;
  /** Of an organisation, or of that whose action it is. */
  reference: string | null;
}

/** What has a name, by id. */
export type Names = ReadonlyMap<string, NamedThing>;

export interface RecordedEvent {
  what: string;
  subject: string;
  detail: Readonly<Record<string, unknown>>;
}

/** Words, some of which lead to the thing that they name. */
export type Part = string | { text: string; href?: string };

/** What was done, on what, as people read it: "Added the site Northmoor General". */
export function eventInWords(event: RecordedEvent, names: Names): Part[] {
  const { says } = Object.hasOwn(EVENTS, event.what)
    ? EVENTS[event.what as keyof typeof EVENTS]
    : { says: event.what };
  return says
    .split(/(\{\w+\})/)
    .filter(Boolean)
    .map((part) => (part.startsWith("{") ? named(event, part.slice(1, -1), names) : part));
}

/** The same without links. */
export const plainWords = (event: RecordedEvent, names: Names): string =>
  eventInWords(event, names)
    .map((part) => (typeof part === "string" ? part : part.text))
    .join("");

function named(event: RecordedEvent, part: string, names: Names): Part {
  const value = part === "subject" ? event.subject : String(event.detail[part] ?? "");
  const thing = names.get(value);
  if (part === "requirement") return requirementInWords(value);
  // An organisation that is not what the event is about is another one, which the reader may not see.
  const isOther = thing?.about === "organisation" && part !== "subject";
  if (thing) return { text: thingName(thing), href: isOther ? undefined : HREF[thing.about]?.(value, thing) };
  return { text: (part === "subject" && nameIn(event.detail)) || (isId(value) ? "(no longer here)" : value) };
}

const CATALOGUE = getCatalogue(latestVersion);

/** A requirement by its id and title, as every list of them says it. */
function requirementInWords(id: string): string {
  const requirement = CATALOGUE.requirements.find((one) => one.id === id);
  return requirement ? `${id} ${requirement.title}` : id;
}

/** The name that something had then. */
function nameIn({ after, before }: RecordedEvent["detail"]): string | undefined {
  const { name } = Object(after ?? before) as { name?: unknown };
  return typeof name === "string" ? name : undefined;
}

const under = (folder: string) => (id: string) => `/${folder}/${id}`;

const HREF: Partial<Record<NamedThing["about"], (id: string, thing: NamedThing) => string>> = {
  site: under("sites"),
  service: under("services"),
  connection: under("connections"),
  assessment: under("assessments"),
  import: under("imports"),
  organisation: (_, { reference }) => `/organisations/${reference}`,
  action: (id, { reference }) => `/organisations/${reference}/plan/actions/${id}`,
};

export interface RecordedAnswer {
  question: string;
  scope: string;
  /** What it was before: null without an answer, left out where that was not recorded. */
  was?: unknown;
  value: unknown;
}

/** The answers that a save recorded. */
export const answersIn = (detail: RecordedEvent["detail"]): RecordedAnswer[] =>
  Array.isArray(detail["answers"]) ? (detail["answers"] as RecordedAnswer[]) : [];
