import type { Report } from "@/lib/reports/model/report-schema";
import { reportJsonSchema } from "@/lib/reports/json/json-schema";

interface Node {
  type?: string;
  properties?: Record<string, Node>;
  additionalProperties?: Node | boolean;
  propertyNames?: { enum?: string[] };
  items?: Node;
  anyOf?: Node[];
}

/** The path of every value that a report can hold, by its published schema; the seal aside. */
export function pathsOf(): string[] {
  const { seal: _, ...report } = reportJsonSchema().properties as Record<string, Node>;
  return Object.entries(report).flatMap(([name, node]) => under(name, node));
}

function under(path: string, node: Node): string[] {
  const some = node.anyOf?.find(({ type }) => type !== "null");
  if (some && (some.properties || some.items)) return under(path, some);
  if (node.properties)
    return Object.entries(node.properties).flatMap(([name, one]) => under(`${path}.${name}`, one));
  if (node.items) return under(`${path}[]`, node.items);
  if (node.propertyNames?.enum) return node.propertyNames.enum.map((name) => `${path}.${name}`);
  return [path];
}

/** The report with another value at a path: in the first entry of each list on the way. */
export function changedAt(report: Report, path: string): Report {
  const changed = structuredClone(report);
  const steps = path.replaceAll("[]", ".0").split(".");
  let holder: unknown = changed;
  for (const step of steps.slice(0, -1)) holder = (holder as Record<string, unknown>)[step];
  const [last] = steps.slice(-1);
  const place = holder as Record<string, unknown>;
  place[last!] = otherThan(place[last!], path);
  return changed;
}

function otherThan(value: unknown, path: string): unknown {
  if (typeof value === "number")
    return path.endsWith("impact") ? 1 : path.endsWith("assurance") ? 2.7 : value + 1000;
  if (typeof value === "boolean") return !value;
  if (typeof value !== "string") throw new Error(`Give ${path} a value in the full report.`);
  const others = OTHERS[value];
  if (others) return others;
  return /^\d{4}-\d{2}-\d{2}$/.test(value) ? "2031-12-30" : `${value} changed`;
}

/** Values of which only some are allowed, each with another one. */
const OTHERS: Record<string, string> = {
  submitted: "draft",
  incomplete: "approaching",
  mandatory_not_met: "approaching",
  approaching: "incomplete",
  OFFICIAL: "OFFICIAL-SENSITIVE",
  must: "should",
  should: "must",
  M: "S",
  L: "S",
  organisation: "site:south",
  "site:north": "site:south",
  "site:south": "site:north",
  "service:mail": "site:south",
  partly_met: "not_met",
  not_met: "partly_met",
  unplanned_must: "planned_must",
  unknown_must: "unexplained_should",
  must_gap: "unexplained_should",
  overlay: "advisory",
  service: "site",
  technical: "business_change",
  in_progress: "accepted",
  funded: "not_funded",
  no: "yes",
  M1: "T1",
  T1: "M1",
  V1: "M1",
  S1: "S2",
};
