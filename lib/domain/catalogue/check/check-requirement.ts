import type { Catalogue } from "../catalogue";
import { LEVELS_WITH_ACTIONS } from "../catalogue";
import type { Action, Requirement } from "../shape/requirement";
import { checkCondition, valuesOf } from "./check-condition";
import { checkQuestion } from "./check-question";
import { type Path, problem, type Problem } from "./problem";

/** Everything a requirement refers to is real, and its rules rest on facts. */
export function* checkRequirement(
  catalogue: Catalogue,
  requirement: Requirement,
  path: Path,
): Generator<Problem> {
  yield* checkCondition(catalogue, requirement.applicability.condition, {
    path: [...path, "applicability", "condition"],
    level: requirement.scope_level,
    factsOnly: true,
  });
  for (const [q, question] of requirement.questions.entries()) {
    const at = [...path, "questions", q];
    if (!question.id.startsWith(`${requirement.id}.`))
      yield problem([...at, "id"], `The id ${question.id} does not begin with ${requirement.id}.`);
    if (question.ask_at === requirement.scope_level)
      yield problem([...at, "ask_at"], `${question.id} is asked there anyway: leave ask_at out.`);
    yield* checkQuestion(catalogue, question, question.ask_at ?? requirement.scope_level, at);
  }
  for (const level of LEVELS_WITH_ACTIONS)
    for (const [a, action] of requirement.remediation[level].entries())
      yield* checkAction(catalogue, requirement, action, [...path, "remediation", level, a]);
  yield* checkNames(catalogue, requirement, path);
}

function* checkAction(
  catalogue: Catalogue,
  requirement: Requirement,
  action: Action,
  path: Path,
): Generator<Problem> {
  for (const id of action.fixes) {
    const question = requirement.questions.find((one) => one.id === id);
    if (!question)
      yield problem([...path, "fixes"], `${action.id} fixes ${id}, which ${requirement.id} does not ask.`);
    else if (!question.scored)
      yield problem([...path, "fixes"], `${action.id} fixes ${id}, which has no level.`);
  }
  for (const id of action.after ?? [])
    if (!catalogue.action(id)) yield problem([...path, "after"], `There is no action ${id}.`);
  for (const id of action.unblocks)
    if (!catalogue.requirement(id)) yield problem([...path, "unblocks"], `There is no requirement ${id}.`);
  if (!catalogue.meta.owner_roles.list.includes(action.owner))
    yield problem([...path, "owner"], `"${action.owner}" is not one of the owner roles.`);
}

function* checkNames(catalogue: Catalogue, requirement: Requirement, path: Path): Generator<Problem> {
  for (const [s, source] of requirement.source.entries())
    if (!(source.document in catalogue.meta.sources))
      yield problem([...path, "source", s], `There is no source ${source.document}.`);
  for (const id of requirement.machine_check.checks)
    if (!catalogue.machine_checks.some((check) => check.id === id))
      yield problem([...path, "machine_check", "checks"], `There is no check ${id}.`);
  const types = catalogue.question("PF1");
  for (const type of Object.keys(requirement.examples))
    if (types && !valuesOf(types)?.includes(type))
      yield problem([...path, "examples", type], `There is no type of organisation "${type}".`);
  if (requirement.na_hint && !requirement.na_allowed)
    yield problem(
      [...path, "na_hint"],
      `${requirement.id} gives a hint on "not applicable" but does not allow it.`,
    );
  if (Boolean(requirement.overlay) !== Boolean(requirement.overlay_basis))
    yield problem(path, `${requirement.id} needs both overlay and overlay_basis, or neither.`);
}
