import type { Catalogue } from "../catalogue";
import type { Condition, Proposal } from "../catalogue/schema";
import { conditionSource, labelsOf, namesOf } from "./register-words";
import {
  keepsFields,
  type RegisterName,
  type ReadRow,
  type Registers,
  registerOf,
  registersOf,
  registerTest,
} from "./registers";
import type { ProposalContext, Proposed } from "./types";

type RegisterProposal = Extract<
  Proposal,
  { when: Condition } | { count: Condition } | { percent: Condition }
>;

/** A value worked out from the rows of a register, or null where they give none. */
export function proposeFromRegister(
  catalogue: Catalogue,
  proposal: RegisterProposal,
  context: ProposalContext,
): Proposed | null {
  const condition =
    "when" in proposal ? proposal.when : "count" in proposal ? proposal.count : proposal.percent;
  if (!keepsFields(catalogue, context, condition)) return null;
  const register = registerOf(condition);
  const registers = registersOf(catalogue, context, register);
  // No connection recorded means that nothing is known, not that there is none.
  if (register === "connection" && registers.rows.length === 0) return null;
  if ("when" in proposal) return fromCondition(proposal, registers, { catalogue, context });
  const counted = {
    by: labelsOf(catalogue, condition),
    row: register,
    at: register === "service" ? "" : ` of ${context.nameOf?.(context.scope) ?? "this site"}`,
  };
  if ("count" in proposal) return fromCount(proposal, registers, counted);
  return fromShare(proposal, registers, counted);
}

/** What is counted, in words: by which fields, and of what. */
interface Counted {
  by: string;
  row: RegisterName;
  /** Where the rows are, to go after them. */
  at: string;
}

/** "1 of your 2 connections of Eastgate", "1 of 1 connection of Eastgate". */
const share = (found: number, total: number, whose: "your" | "the", { row, at }: Counted) =>
  total === 1 ? `${found} of 1 ${row}${at}` : `${found} of ${whose} ${total} ${row}s${at}`;

interface Where {
  catalogue: Catalogue;
  context: ProposalContext;
}

function fromCondition(
  { when, propose }: Extract<Proposal, { when: Condition }>,
  registers: Registers,
  { catalogue, context }: Where,
): Proposed | null {
  if (!registerTest(when)(registers, 0)) return null;
  return { value: propose, source: conditionSource(catalogue, context, when, registers) };
}

function fromCount(
  { count, steps }: Extract<Proposal, { count: Condition }>,
  registers: Registers,
  counted: Counted,
): Proposed | null {
  const total = registers.rows.length;
  if (total === 0) return null;
  const found = matching(registers, count);
  const value = steps ? stepReached(steps, found.length) : found.length;
  if (value === undefined) return null;
  return {
    value,
    source: `Counted in the register by ${counted.by}: ${share(found.length, total, "your", counted)}${namesOf(found)}.`,
  };
}

function fromShare(
  { percent, of, steps }: Extract<Proposal, { percent: Condition }>,
  registers: Registers,
  counted: Counted,
): Proposed | null {
  const rows = of ? matching(registers, of) : registers.rows;
  if (rows.length === 0) return null;
  const found = matching({ rows }, percent);
  const percentage = (found.length * 100) / rows.length;
  const value = steps ? stepReached(steps, percentage) : Math.round(percentage);
  if (value === undefined) return null;
  const missing = namesOf(rows.filter((row) => !found.includes(row)));
  const without = missing && `. Without${missing.slice(1)}`;
  return {
    value,
    source: `Counted in the register by ${counted.by}: ${share(found.length, rows.length, of ? "the" : "your", counted)}${of ? " that this is about" : ""}${without}.`,
  };
}

const stepReached = (
  steps: readonly { at_least: number; propose?: string | number | undefined }[],
  figure: number,
) => steps.findLast(({ at_least }) => figure >= at_least)?.propose;

function matching(registers: Registers, condition: Condition): ReadRow[] {
  const test = registerTest(condition);
  return registers.rows.filter((row) => test({ ...registers, row }, 0));
}
