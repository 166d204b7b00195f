import { Table, type TableRow } from "@/components/nhs/table";
import { TextLink } from "@/components/nhs/text-link";
import type { Facts } from "@/lib/domain/assessment/answer";
import { answerInWords } from "@/lib/domain/assessment/answer-words";
import { dateInWords } from "@/lib/domain/dates";
import { pounds } from "@/lib/domain/pounds";
import { registerQuestions } from "@/lib/domain/register/register-questions";
import { speedInWords } from "@/lib/domain/register/speed-in-words";

export interface TableConnection {
  id: string;
  name: string;
  details: Facts;
}

interface ConnectionTableProps {
  caption: string;
  connections: readonly TableConnection[];
}

/** Connections side by side, as far as they are recorded. */
export function ConnectionTable({ caption, connections }: ConnectionTableProps) {
  return <Table caption={caption} captionSize="s" head={HEAD} rows={connections.map(rowOf)} />;
}

const HEAD = [
  "Connection",
  "Provider",
  "Reaches",
  "Speed, Mbps",
  "Busiest hour",
  "Availability",
  "Contract ends",
  { text: "Monthly cost", numeric: true },
];

function rowOf({ id, name, details }: TableConnection): TableRow {
  return {
    key: id,
    cells: [
      <Name key="name" {...{ id, name }} role={details["role"]} />,
      words("provider", details),
      REACHES[String(details["network"])] ?? NOT_GIVEN,
      speedInWords(details),
      busiestHour(details),
      words("availability_percent", details),
      words("contract_end", details),
      cost(details["monthly_cost"]),
    ],
  };
}

interface NameProps {
  id: string;
  name: string;
  role: Facts[string];
}

const Name = ({ id, name, role }: NameProps) => (
  <>
    <TextLink href={`/connections/${id}`}>{name}</TextLink>
    {role !== undefined && <span className="app-line">{role === "main" ? "Main" : "Backup"}</span>}
  </>
);

const NOT_GIVEN = "Not given";

/** Shorter than in the form, because it stands in a narrow column. */
const REACHES: Record<string, string> = { internet: "Internet", hscn: "HSCN", both: "Internet and HSCN" };

function words(key: string, details: Facts): string {
  const question = registerQuestions.connection.find(({ id }) => id === key);
  const value = details[key];
  return question && value !== undefined ? answerInWords(question, value) : NOT_GIVEN;
}

function busiestHour(details: Facts): string {
  const measured = details["measured_on"];
  const use = words("busy_hour_percent", details);
  return measured === undefined ? use : `${use} on ${dateInWords(String(measured))}`;
}

const cost = (value: Facts[string]) => (typeof value === "number" ? pounds(value) : NOT_GIVEN);
