import { getCatalogue, latestVersion } from "../catalogue";
import type { Question, RegisterField } from "../catalogue/schema";
import { DEPENDENCY_KINDS, DEPENDENCY_NETWORKS } from "../migration/dependency-choices";
import { profileQuestions } from "@/lib/domain/register/profile-questions";
import { registerQuestions } from "@/lib/domain/register/register-questions";
import type { RegisterKind } from "./kinds";

/** A column of a file: what it is called and which question its cells answer. */
export interface Column {
  heading: string;
  /** The field of the row, as forms and audit events call it. */
  field: string;
  question: Question;
  /** The part of the row that keeps the value. A reference names a row of another register. */
  part: "column" | "reference" | "profile" | "details";
  /** A row that is added must have it. */
  required: boolean;
}

/** The heading of the column that tells rows apart whatever they are called. Written by exports; new rows have none. */
export const ID_HEADING = "ID";

const MOST_CHARACTERS = 200;

const text = (id: string, words: string, pattern?: string): Question => ({
  id,
  text: words,
  type: "text",
  scored: false,
  max_length: MOST_CHARACTERS,
  max_lines: 1,
  ...(pattern && { pattern }),
});

const column = (field: string, heading: string, part: Column["part"], required = true): Column => ({
  heading,
  field,
  question: text(field, heading),
  part,
  required,
});

const choice = (
  field: string,
  heading: string,
  options: readonly { value: string; label: string }[],
): Column => ({
  heading,
  field,
  question: { id: field, text: heading, type: "single_choice", scored: false, options: [...options] },
  part: "column",
  required: true,
});

const asked = (
  question: Question,
  part: "profile" | "details",
  heading = question.text,
  required = false,
): Column => ({ heading, field: question.id, question, part, required });

const details = (questions: readonly Question[]) => questions.map((question) => asked(question, "details"));

const siteCode: Column = {
  ...column("odsSiteCode", "ODS site code", "column", false),
  question: text("odsSiteCode", "ODS site code", "^[A-Z0-9]{3,10}$"),
};

const SITES = [
  column("name", "Site name", "column"),
  siteCode,
  ...profileQuestions.site.map((question) => asked(question, "profile", question.text, !question.optional)),
  ...details(registerQuestions.site),
];

const CONNECTIONS = [
  column("site", "Site", "reference"),
  column("name", "Connection", "column"),
  ...details(registerQuestions.connection),
];

const SERVICES = getCatalogue(latestVersion).asset_register_fields.fields.flatMap(
  (field) => serviceColumn(field) ?? [],
);

/** Services that a service depends on are a file of their own. */
function serviceColumn({ key, label, profile }: RegisterField): Column | null {
  if (key === "name") return column(key, label, "column");
  if (key === "provider") return column(key, label, "column", false);
  const fact = profileQuestions.service.find(({ id }) => id === profile);
  if (fact) return asked(fact, "profile", label);
  const detail = registerQuestions.service.find(({ id }) => id === key);
  return detail ? asked(detail, "details") : null;
}

const DEPENDENCIES = [
  column("service", "Service", "reference"),
  column("needs", "Needs", "reference"),
  choice("kind", "Kind", DEPENDENCY_KINDS),
  choice("network", "Network", DEPENDENCY_NETWORKS),
];

/** How the rows of a file become rows of a register. */
export interface Layout {
  columns: readonly Column[];
  /** The fields that tell rows apart where there is no id. */
  key: readonly string[];
  /** Whether rows have ids of their own. */
  hasIds: boolean;
  /** The register that references name. */
  refersTo?: "site" | "service";
}

export const LAYOUTS: Record<RegisterKind, Layout> = {
  sites: { columns: SITES, key: ["name"], hasIds: true },
  connections: { columns: CONNECTIONS, key: ["site", "name"], hasIds: true, refersTo: "site" },
  services: { columns: SERVICES, key: ["name"], hasIds: true },
  dependencies: { columns: DEPENDENCIES, key: ["service", "needs"], hasIds: false, refersTo: "service" },
};
