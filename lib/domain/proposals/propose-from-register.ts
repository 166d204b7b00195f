import type { Catalogue } from "../catalogue";
import type { Condition, Proposal } from "../catalogue/schema";
import { keepsFields, type Registers, registerOf, registersOf, registerTest } from "./registers";
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
  const registersFor = (condition: Condition) => registersOf(catalogue, context, registerOf(condition));
  if ("when" in proposal) return fromCondition(proposal, registersFor(proposal.when));
  if ("count" in proposal) return fromCount(proposal, registersFor(proposal.count));
  return fromShare(proposal, registersFor(proposal.percent));
}

function fromCondition(
  { when, propose }: Extract<Proposal, { when: Condition }>,
  registers: Registers,
): Proposed | null {
  const connections = registerOf(when) === "connection";
  // No connection recorded means that nothing is known, not that there is none.
  if (connections && registers.rows.length === 0) return null;
  if (!registerTest(when)(registers, 0)) return null;
  return {
    value: propose,
    source: connections ? "From the connections recorded for this site." : "From the register of services.",
  };
}

function fromCount(
  { count }: Extract<Proposal, { count: Condition }>,
  registers: Registers,
): Proposed | null {
  const total = registers.rows.length;
  if (total === 0) return null;
  const value = matching(registers, count).length;
  return { value, source: `Counted in the register of services: ${value} of ${total}.` };
}

function fromShare(
  { percent, of, steps }: Extract<Proposal, { percent: Condition }>,
  registers: Registers,
): Proposed | null {
  const rows = of ? matching(registers, of) : registers.rows;
  if (rows.length === 0) return null;
  const part = matching({ rows }, percent).length;
  const share = (part * 100) / rows.length;
  const value = steps ? steps.findLast(({ at_least }) => share >= at_least)?.propose : Math.round(share);
  if (value === undefined) return null;
  return { value, source: `Counted in the register of services: ${part} of ${rows.length}.` };
}

function matching(registers: Registers, condition: Condition) {
  const test = registerTest(condition);
  return registers.rows.filter((row) => test({ ...registers, row }, 0));
}
