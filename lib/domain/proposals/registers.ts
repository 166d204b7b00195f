import type { AnswerValue } from "@/lib/domain/assessment/answer";
import type { Catalogue } from "../catalogue";
import { findField } from "../catalogue/find-field";
import type { Condition } from "../catalogue/schema";
import { leavesOf } from "../catalogue/shape/condition";
import { mainConnection } from "@/lib/domain/register/main-connection";
import { compileCondition, type Reader, type Test } from "../conditions/compile-condition";
import { ORGANISATION, scopeLevel, serviceScope, type ScopeKey } from "../scope";
import type { ProposalContext, RegisterRow } from "./types";

/** A row of a register as proposals read it: any field by its key, wherever the value is kept. */
export type ReadRow = (key: string) => AnswerValue | undefined;

/** What a register condition is asked of: the row in hand, and all rows of the register within reach. */
export interface Registers {
  row?: ReadRow;
  rows: readonly ReadRow[];
}

export type RegisterName = "service" | "connection";

/** The register that a condition or field is about. */
export const registerOf = (condition: Condition): RegisterName =>
  leavesOf(condition).some((leaf) => "field" in leaf && leaf.field.startsWith("connection."))
    ? "connection"
    : "service";

/** The rows of a register within reach of the scope in hand. Retired services are left out. */
export function registersOf(
  catalogue: Catalogue,
  context: ProposalContext,
  register: RegisterName,
): Registers {
  return register === "service" ? servicesOf(catalogue, context) : connectionsOf(context);
}

function servicesOf(catalogue: Catalogue, context: ProposalContext): Registers {
  const { byScope, rows } = readServices(catalogue, context);
  return { row: byScope.get(context.scope), rows };
}

interface ReadServices {
  serviceRows: ProposalContext["serviceRows"];
  byScope: ReadonlyMap<ScopeKey, ReadRow>;
  rows: readonly ReadRow[];
}

/** Questions of one page are asked of the same services in up to thousands of scopes: their rows are made once. */
const madeOnce = new WeakMap<ProposalContext["assessed"], ReadServices>();

function readServices(catalogue: Catalogue, { assessed, serviceRows }: ProposalContext): ReadServices {
  const made = madeOnce.get(assessed);
  if (made && made.serviceRows === serviceRows) return made;
  const answerOf = answersByScope(assessed);
  const byScope = new Map(
    assessed.services.map(({ id, facts }) => {
      const scope = serviceScope(id);
      const answer = (question: string) => answerOf(question).get(scope);
      return [scope, serviceRow(catalogue, facts, serviceRows?.[id] ?? {}, answer)];
    }),
  );
  const rows = [...byScope.values()].filter((row) => row("stage") !== "retired");
  const read = { serviceRows, byScope, rows };
  madeOnce.set(assessed, read);
  return read;
}

/** A field with `profile` holds that fact; one with `question` holds that answer unless the register knows better. */
function serviceRow(
  catalogue: Catalogue,
  facts: RegisterRow,
  stored: RegisterRow,
  answer: (question: string) => AnswerValue | undefined,
): ReadRow {
  return (key) => {
    const field = findField(catalogue, `service.${key}`);
    if (field?.profile) return filled(facts[field.profile]);
    return filled(stored[key]) ?? (field?.question ? filled(answer(field.question)) : undefined);
  };
}

/** The answers to a question by scope, gathered when first asked for. */
function answersByScope({ answers }: ProposalContext["assessed"]) {
  const gathered = new Map<string, Map<ScopeKey, AnswerValue>>();
  return (question: string) => {
    const known = gathered.get(question);
    if (known) return known;
    const given = answers.filter((answer) => answer.question === question);
    const byScope = new Map(given.map(({ scope, value }) => [scope, value]));
    gathered.set(question, byScope);
    return byScope;
  };
}

function connectionsOf({ scope, connectionRows = {} }: ProposalContext): Registers {
  const stored =
    scopeLevel(scope) === ORGANISATION
      ? Object.values(connectionRows).flat()
      : (connectionRows[scope.slice("site:".length)] ?? []);
  const main = mainConnection(stored);
  return { row: main && readRow(main), rows: stored.map(readRow) };
}

const readRow =
  (row: RegisterRow): ReadRow =>
  (key) =>
    filled(row[key]);

/** Whether the registers at hand keep every field of a condition. One that is not kept says nothing, not "none". */
export function keepsFields(catalogue: Catalogue, context: ProposalContext, condition: Condition): boolean {
  return leavesOf(condition).every((leaf) => {
    if (!("field" in leaf)) return true;
    if (leaf.field.startsWith("connection.")) return context.connectionRows !== undefined;
    const field = findField(catalogue, leaf.field);
    return !!field?.profile || !!field?.question || context.serviceRows !== undefined;
  });
}

const filled = (value: AnswerValue | undefined) =>
  value === undefined || (typeof value !== "number" && value.length === 0) ? undefined : value;

/** A condition on register fields. Questions have no place in one: the compile command sees to that. */
export function registerTest(condition: Condition): Test<Registers> {
  return compileCondition(condition, (leaf): Reader<Registers> => {
    const key = "field" in leaf ? leaf.field.slice(leaf.field.indexOf(".") + 1) : "";
    return {
      here: ({ row }) => row?.(key),
      everywhere: ({ rows }) => rows.map((row) => row(key)),
    };
  });
}
