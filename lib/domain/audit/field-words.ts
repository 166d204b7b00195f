import { EVIDENCE_KINDS, KIND_WORDS } from "../evidence/evidence-kind";
import { evidenceQuestions } from "../evidence/evidence-questions";
import { LAYOUTS } from "../imports/columns";
import type { RegisterKind } from "../imports/kinds";
import { findNational } from "../national-services/national-list";
import { CHOSEN_KINDS, KINDS_IN_WORDS, WAYS_IN_WORDS } from "../notices/ways";
import { profileQuestions } from "@/lib/domain/register/profile-questions";
import { REACHES } from "@/lib/domain/register/register-review";
import { ROLE_WORDS } from "@/lib/domain/people/role-words";
import { STATUS_WORDS } from "../plan/statuses";
import { EFFORT_WORDS, FUNDING_WORDS, PART_WORDS, STAFFING_WORDS } from "../plan/words";
import { USE_QUESTIONS } from "../sizing/use-questions";
import { AREAS } from "./event-table";
import { asked, count, type FieldWords, named, nameOf, plain, words } from "./read-field";

/** The words for a field of this kind of event, or undefined for one that only the chain needs. */
export function fieldWords(what: string, field: string): FieldWords | undefined {
  const noun = what.slice(0, what.indexOf(":"));
  return FIELDS[noun]?.[field];
}

type Fields = Readonly<Record<string, FieldWords | undefined>>;

const role = words(
  "Role",
  Object.fromEntries(Object.entries(ROLE_WORDS).map(([key, { name }]) => [key, name])),
);

/** The columns of a register. What a row refers to stands in the sentence. */
const register = (kind: RegisterKind): Fields =>
  Object.fromEntries(
    LAYOUTS[kind].columns
      .filter(({ part }) => part !== "reference")
      .map(({ field, heading, question }) => [
        field,
        asked(question, field === "name" ? "Name" : heading)[1],
      ]),
  );

const evidence: Fields = {
  ...Object.fromEntries(evidenceQuestions("certificate").map((question) => asked(question))),
  title: plain("Title"),
  scope: named("What it is about"),
  kind: words("Kind", Object.fromEntries(EVIDENCE_KINDS.map((kind) => [kind, KIND_WORDS[kind].label]))),
  carried: {
    label: "Evidence",
    read: (value, names) =>
      (value as { requirement: string; evidence: string }[])
        .map(({ requirement, evidence }) => `${nameOf(evidence, names)} (${requirement})`)
        .join(", "),
  },
  version: plain("Version"),
  number: plain("Version"),
  assessment: named("In"),
};

const action: Fields = {
  title: plain("What to do"),
  why: plain("Why"),
  part: words("Part of the plan", PART_WORDS),
  effort: words("Effort", EFFORT_WORDS),
  owner: named("Owner"),
  startsOn: plain("Starts on"),
  dueOn: plain("Due by"),
  whyNoDate: plain("Why it has no date"),
  oneOffPounds: plain("One-off cost in pounds"),
  yearlyPounds: plain("Yearly cost in pounds"),
  funding: words("Funding", FUNDING_WORDS),
  people: words("People to do it", STAFFING_WORDS),
  needs: named("Waits for"),
  status: words("Status", STATUS_WORDS),
  reason: plain("Reason"),
  until: plain("Until"),
  note: plain("Note"),
  places: count("Places"),
  merged: plain("Merged"),
};

const people: Fields = {
  role,
  value: role,
  assignments: count("Assignments that waited for them"),
  returned: count("Assignments that are nobody's again"),
};

/** By the noun of the event. */
const FIELDS: Readonly<Record<string, Fields | undefined>> = {
  action,
  administrator: { value: plain("Runs the portal") },
  assessment: { catalogueVersion: plain("Version of the catalogue") },
  assignment: { dueOn: plain("Answers due by"), note: plain("Note") },
  audit: {
    person: plain("Who"),
    kind: words("Kind of event", AREAS),
    about: plain("What it is about"),
    from: plain("First day"),
    to: plain("Last day"),
  },
  connection: register("connections"),
  comment: { mentioned: named("Asked to look") },
  dependency: register("dependencies"),
  evidence,
  import: { add: count("Rows added"), change: count("Rows changed") },
  inheritance: { number: plain("Version") },
  invitation: people,
  member: people,
  notices: Object.fromEntries(
    CHOSEN_KINDS.map((kind) => [kind, words(KINDS_IN_WORDS[kind].about, WAYS_IN_WORDS)]),
  ),
  organisation: {
    ...Object.fromEntries(profileQuestions.organisation.map((question) => asked(question))),
    name: plain("Name"),
    odsCode: plain("ODS code"),
    marking: plain("Protective marking"),
  },
  plan: {
    note: plain("Note"),
    covered: count("Mandatory gaps that count as planned"),
    left: count("Mandatory gaps left without a plan"),
    added: count("New actions"),
    joined: count("Places added to actions"),
    verified: count("Verified by the answers"),
    notNeeded: count("No longer needed"),
    reopened: count("Due again"),
  },
  "register-review": {
    reviewedOn: plain("Reviewed on"),
    reviewers: plain("Who took part"),
    reach: words(
      "How far they stand for everybody",
      Object.fromEntries(REACHES.map(({ value, label }) => [value, label])),
    ),
    missing: plain("Found missing"),
  },
  service: {
    ...register("services"),
    nationalId: {
      label: "National service",
      read: (value) => findNational(String(value))?.name ?? String(value),
    },
    depends_on: words("Services that it needs", { none: "None" }),
  },
  site: register("sites"),
  "second-factor": { left: count("Recovery codes left") },
  session: { count: plain("Sessions ended") },
  use: Object.fromEntries(USE_QUESTIONS.map((question) => asked(question))),
};
