import type { TableColumn, TableRow } from "@/components/nhs/table";
import { TextLink } from "@/components/nhs/text-link";
import type { AnswerValue, Facts } from "@/lib/domain/assessment/answer";
import { answerInWords } from "@/lib/domain/assessment/answer-words";
import { dateInWords } from "@/lib/domain/dates";
import { registerCompleteness } from "@/lib/domain/register/register-completeness";
import { serviceFilters, type ServiceFilterKey } from "@/lib/domain/register/service-list";
import { serviceWarnings } from "@/lib/domain/register/service-warnings";

interface ListedService {
  id: string;
  name: string;
  provider: string | null;
  profile: Facts;
  details: Facts;
  needsOthers: boolean;
}

export const SERVICE_COLUMNS: (string | TableColumn)[] = [
  "Name",
  "Stage",
  { text: "Users", numeric: true, wideOnly: true },
  { text: "How it is reached", wideOnly: true },
  "Scope decision",
  { text: "Contract ends", wideOnly: true },
  { text: "Last checked", wideOnly: true },
  "To look at",
];

/** One service in the list: what an IT lead plans by, and what is to be done about its entry. */
export function serviceRow(service: ListedService, today: string): TableRow {
  const { id, name, provider, profile, details } = service;
  const { missing } = registerCompleteness(service, service.needsOthers);
  const gaps = missing.length === 1 ? "1 detail missing" : `${missing.length} details missing`;
  const look = serviceWarnings(service, today).map(({ short }) => short);
  return {
    key: id,
    cells: [
      <Name key="name" id={id} name={name} provider={provider} />,
      words("stage", profile),
      numberInWords(profile["SV4"]),
      words("exposure", profile),
      words("scope_decision", details),
      dayInWords(details["contract_end"]),
      dayInWords(details["last_reviewed"]),
      <Lines key="look" lines={missing.length > 0 ? [...look, gaps] : look} />,
    ],
  };
}

function Name({ id, name, provider }: Pick<ListedService, "id" | "name" | "provider">) {
  return (
    <>
      <TextLink href={`/services/${id}`}>{name}</TextLink>
      {provider && <span className="app-line app-beside">{provider}</span>}
    </>
  );
}

const Lines = ({ lines }: { lines: readonly string[] }) =>
  lines.length === 0
    ? "Nothing"
    : lines.map((line) => (
        <span key={line} className="app-line">
          {line}
        </span>
      ));

const UNKNOWN = "Not given";

function words(key: ServiceFilterKey, facts: Facts): string {
  const { question } = serviceFilters.find((filter) => filter.key === key)!;
  const value = facts[question.id];
  return value === undefined ? UNKNOWN : answerInWords(question, value);
}

const numberInWords = (value: AnswerValue | undefined) =>
  typeof value === "number" ? value.toLocaleString("en-GB") : UNKNOWN;

const dayInWords = (value: AnswerValue | undefined) =>
  typeof value === "string" ? dateInWords(value) : UNKNOWN;
