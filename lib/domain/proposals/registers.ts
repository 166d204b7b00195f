import type { AnswerValue } from "../answer";
import type { Catalogue } from "../catalogue";
import { findField } from "../catalogue/find-field";
import type { Condition } from "../catalogue/schema";
import { leavesOf } from "../catalogue/shape/condition";
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
  const read = context.assessed.services.map(({ id, facts }) => ({
    scope: serviceScope(id),
    row: serviceRow(catalogue, context, serviceScope(id), facts, context.serviceRows?.[id] ?? {}),
  }));
  const rows = read.map(({ row }) => row).filter((row) => row("stage") !== "retired");
  return { row: read.find(({ scope }) => scope === context.scope)?.row, rows };
}

/** A field with `profile` or `question` holds that answer; every other one is in the register. */
function serviceRow(
  catalogue: Catalogue,
  context: ProposalContext,
  scope: ScopeKey,
  facts: RegisterRow,
  stored: RegisterRow,
): ReadRow {
  return (key) => {
    const field = findField(catalogue, `service.${key}`);
    if (field?.profile) return filled(facts[field.profile]);
    if (field?.question)
      return filled(
        context.assessed.answers.find(
          (answer) => answer.question === field.question && answer.scope === scope,
        )?.value,
      );
    return filled(stored[key]);
  };
}

function connectionsOf({ scope, connectionRows = {} }: ProposalContext): Registers {
  const stored =
    scopeLevel(scope) === ORGANISATION
      ? Object.values(connectionRows).flat()
      : (connectionRows[scope.slice("site:".length)] ?? []);
  const rows = stored.map(
    (row): ReadRow =>
      (key) =>
        filled(row[key]),
  );
  return { row: rows.find((row) => row("role") === "main") ?? rows[0], rows };
}

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
