import { REACHES } from "@/lib/domain/register/register-review";
import type { ScopeLevel } from "@/lib/domain/scope";
import type { Catalogue } from "../catalogue";
import type { Condition } from "../shape/condition";
import type { Proposal } from "../shape/proposal";
import type { Question } from "../shape/question";
import { findField } from "../find-field";
import { checkCondition, valuesOf } from "./check-condition";
import { type Path, problem, type Problem } from "./problem";

/** A proposal reads something real and proposes a value that its question can hold. */
export function* checkProposal(
  catalogue: Catalogue,
  question: Question,
  proposal: Proposal,
  level: ScopeLevel,
  path: Path,
): Generator<Problem> {
  for (const says of wrongSource(catalogue, proposal)) yield problem(path, says);
  for (const value of proposedValues(proposal))
    if (!canHold(question, value)) yield problem(path, `${question.id} cannot be "${value}".`);
  for (const [key, condition] of conditionsOf(proposal))
    yield* checkCondition(catalogue, condition, { path: [...path, key], level, fields: true });
}

function conditionsOf(proposal: Proposal): [string, Condition | undefined][] {
  if ("when" in proposal) return [["when", proposal.when]];
  if ("count" in proposal) return [["count", proposal.count]];
  if ("percent" in proposal)
    return [
      ["percent", proposal.percent],
      ["of", proposal.of],
    ];
  return [];
}

function* wrongSource(catalogue: Catalogue, proposal: Proposal): Generator<string> {
  if ("check" in proposal) {
    const check = catalogue.machine_checks.find((one) => one.id === proposal.check);
    if (!check) yield `There is no check ${proposal.check}.`;
    else if ("result" in proposal && !check.results.some((result) => result.key === proposal.result))
      yield `The check ${proposal.check} has no result "${proposal.result}".`;
  } else if ("copy" in proposal) {
    if (!findField(catalogue, proposal.copy)) yield `There is no register field ${proposal.copy}.`;
  } else if ("review" in proposal) {
    const reaches = REACHES.map(({ value }) => String(value));
    for (const value of "map" in proposal ? Object.keys(proposal.map ?? {}) : [])
      if (!reaches.includes(value)) yield `A review of the register cannot reach "${value}".`;
  } else if ("profile" in proposal || "answer" in proposal) {
    const id = "profile" in proposal ? proposal.profile : proposal.answer;
    const from = catalogue.question(id);
    if (!from) return yield `There is no question ${id}.`;
    for (const value of Object.keys(proposal.map ?? {}))
      if (!canHold(from, value)) yield `${id} cannot be "${value}".`;
  }
}

function proposedValues(proposal: Proposal): (string | number)[] {
  if ("propose" in proposal && proposal.propose !== undefined)
    return [proposal.propose, ...("contradicts" in proposal ? (proposal.contradicts ?? []) : [])];
  if ("contradicts" in proposal) return proposal.contradicts ?? [];
  if ("map" in proposal) return Object.values(proposal.map ?? {});
  if ("percent" in proposal || "count" in proposal)
    return (proposal.steps ?? []).flatMap((step) => step.propose ?? []);
  return [];
}

function canHold(question: Question, value: string | number): boolean {
  const values = valuesOf(question);
  return values ? values.includes(String(value)) : question.type !== "number" || typeof value === "number";
}
