import type { z } from "zod";
import type { Report } from "@/lib/reports/model/report-schema";
import { type Counts, sealOf } from "@/lib/reports/model/seal";
import { Unfaithful } from "../unfaithful";
import { assessmentResultsSchema, planOfActionSchema } from "./oscal-shape";

/** Reads assessment results again. @throws Unfaithful where they lack something that the report has */
export function checkAssessmentResults(text: string, report: Report): void {
  const { results } = read(text, assessmentResultsSchema)["assessment-results"];
  const [result] = results;
  const kinds = (result?.observations ?? []).map(({ props }) => valuesOf(props, "kind")[0] ?? "");
  const count = (kind: string) => kinds.filter((one) => one === kind).length;
  const found: Partial<Counts> = {
    places: result?.["local-definitions"].components.length,
    requirements: result?.["reviewed-controls"]["control-selections"][0]?.["include-controls"].length,
    outcomes: count("outcome"),
    explanations: count("explanation"),
    overruled: count("overruled"),
    expired: count("expired"),
    notes: count("note"),
    notApplicable: count("not-applicable"),
    contradictions: count("contradiction"),
  };
  const { counts } = sealOf(report);
  for (const [part, number] of Object.entries(found) as [keyof Counts, number][])
    if (counts[part] !== number) throw new Unfaithful(`it has ${number} of ${counts[part]} ${part}`);
  if (count("apart") !== report.apart.outcomes.length)
    throw new Unfaithful("it lacks what is reported apart");
}

/** Reads a plan of action again. @throws Unfaithful where it leaves out an action of the report */
export function checkPlanOfAction(text: string, report: Report): void {
  const plan = read(text, planOfActionSchema)["plan-of-action-and-milestones"];
  const answered = new Set(plan["poam-items"].flatMap(({ props }) => valuesOf(props, "answers")));
  const missing = report.actions.find(({ id }) => !answered.has(id));
  if (missing) throw new Unfaithful(`nothing in it stands for the action ${missing.id}`);
  const taken = new Set(plan["poam-items"].flatMap(({ props }) => valuesOf(props, "plan-action")));
  if (taken.size !== sealOf(report).counts.planned) throw new Unfaithful("it lacks an action of the plan");
  if (plan["local-definitions"].components.length !== report.scopes.length)
    throw new Unfaithful("it lacks a place");
}

function read<T>(text: string, schema: z.ZodType<T>): T {
  const { data, error } = schema.safeParse(JSON.parse(text));
  if (error) throw new Unfaithful(`it is not as OSCAL has it: ${error.issues[0]?.path.join(".")}`);
  const { defined, named } = idsIn(data);
  if (new Set(defined).size < defined.length) throw new Unfaithful("two things in it have one UUID");
  const known = new Set(defined);
  if (named.some((uuid) => !known.has(uuid))) throw new Unfaithful("it names a UUID that it does not have");
  return data;
}

/** The UUIDs that things in a document have, and those by which it names them. */
function idsIn(value: unknown): { defined: string[]; named: string[] } {
  const found = { defined: [] as string[], named: [] as string[] };
  const walk = (at: unknown): void => {
    if (typeof at !== "object" || at === null) return;
    for (const [key, inside] of Object.entries(at)) {
      if (key === "uuid") found.defined.push(String(inside));
      else if (key.endsWith("-uuid")) found.named.push(String(inside));
      else if (key === "party-uuids") found.named.push(...(inside as string[]));
      else if (key === "href" && String(inside).startsWith("#")) found.named.push(String(inside).slice(1));
      else walk(inside);
    }
  };
  walk(value);
  return found;
}

const valuesOf = (props: readonly { name: string; value: string }[], name: string) =>
  props.filter((one) => one.name === name).map(({ value }) => value);
