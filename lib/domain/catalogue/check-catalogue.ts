import { actionsOf, type Catalogue, indexCatalogue, SCOPE_LEVELS } from "./catalogue";
import { checkCondition, valuesOf } from "./check/check-condition";
import { checkIds } from "./check/check-ids";
import { checkQuestion } from "./check/check-question";
import { checkRequirement } from "./check/check-requirement";
import { findLoop } from "./check/find-loop";
import { problem, type Problem } from "./check/problem";
import type { CatalogueData } from "./schema";
import { leavesOf } from "./shape/condition";

/** What the shape alone cannot tell: that every reference is real and no rule goes round in circles. */
export function checkCatalogue(data: CatalogueData): Problem[] {
  const catalogue = indexCatalogue(data);
  return [
    ...checkIds(data),
    ...checkProfile(catalogue),
    ...data.requirements.flatMap((requirement, r) => [
      ...checkRequirement(catalogue, requirement, ["requirements", r]),
    ]),
    ...checkLoops(catalogue),
    ...checkRules(catalogue),
    ...checkCoverage(catalogue),
  ];
}

function* checkProfile(catalogue: Catalogue): Generator<Problem> {
  for (const level of SCOPE_LEVELS)
    for (const [q, question] of catalogue.profile_questions[level].entries()) {
      const path = ["profile_questions", level, q];
      if (question.scored) yield problem(path, `${question.id} is a fact: it must not be scored.`);
      if (question.show_if) yield problem(path, `${question.id} is a fact: it is always asked.`);
      yield* checkQuestion(catalogue, question, level, path);
    }
  const groups = catalogue.asset_register_fields.groups.map(({ key }) => key);
  for (const part of ["fields", "site_fields", "connection_fields"] as const)
    for (const [f, field] of catalogue.asset_register_fields[part].entries()) {
      const path = ["asset_register_fields", part, f];
      const held = field.profile ?? field.question;
      const question = held ? catalogue.question(held) : undefined;
      if (held && !question) yield problem(path, `There is no question ${held}.`);
      if (question && question.type !== field.type) yield problem(path, `${held} is a ${question.type}.`);
      if (!held && field.type.endsWith("choice") && !field.options)
        yield problem(path, `The field ${field.key} offers no options.`);
      if (field.group && !groups.includes(field.group))
        yield problem(path, `There is no group ${field.group}.`);
    }
}

function* checkLoops(catalogue: Catalogue): Generator<Problem> {
  const actions = actionsOf(catalogue).map(({ action }) => action.id);
  const questions = catalogue.requirements.flatMap((requirement) =>
    requirement.questions.map(({ id }) => id),
  );
  const after = findLoop(actions, (id) => catalogue.action(id)?.action.after ?? []);
  if (after) yield problem(["requirements"], `Actions wait for each other: ${after.join(" after ")}.`);

  const shownBy = findLoop(questions, (id) => {
    const showIf = catalogue.question(id)?.show_if;
    return showIf ? leavesOf(showIf).flatMap((leaf) => ("question" in leaf ? [leaf.question] : [])) : [];
  });
  if (shownBy) yield problem(["requirements"], `Questions show each other: ${shownBy.join(", ")}.`);
}

function* checkRules(catalogue: Catalogue): Generator<Problem> {
  const { triage, scoring } = catalogue.meta;
  for (const [t, question] of triage.any.entries()) {
    const path = ["meta", "triage", "any", t];
    yield* checkCondition(catalogue, question.condition, { path, level: "organisation" });
    if (question.fills && !catalogue.question(question.fills))
      yield problem(path, `There is no question ${question.fills}.`);
  }
  for (const register of ["site", "service"] as const)
    yield* checkCondition(catalogue, scoring.registers_needed[register], {
      path: ["meta", "scoring", "registers_needed", register],
      level: "organisation",
      factsOnly: true,
    });
  for (const [n, { scope, condition }] of scoring.action_order.reach.any.entries())
    yield* checkCondition(catalogue, condition, {
      path: ["meta", "scoring", "action_order", "reach", "any", n],
      level: scope,
    });
  for (const [c, { scope, when }] of catalogue.contradictions.list.entries())
    yield* checkCondition(catalogue, when, { path: ["contradictions", "list", c], level: scope });
  for (const [c, check] of catalogue.machine_checks.entries())
    for (const [r, rule] of (check.rules ?? []).entries()) {
      const path = ["machine_checks", c, "rules", r];
      if ("question" in rule && catalogue.question(rule.question) === undefined)
        yield problem(path, `There is no question ${rule.question}.`);
      const result = "result" in rule ? rule.result : rule.otherwise;
      if (!check.results.some((one) => one.key === result))
        yield problem(path, `There is no result "${result}".`);
    }
}

function* checkCoverage(catalogue: Catalogue): Generator<Problem> {
  for (const [c, { requirement, questions }] of catalogue.coverage.clauses.entries())
    for (const id of questions)
      if (catalogue.requirementOf(id)?.id !== requirement)
        yield problem(["coverage", "clauses", c], `${id} is not a question of ${requirement}.`);
  const types = catalogue.question("PF1");
  if (!types || !valuesOf(types))
    yield problem(["profile_questions"], "PF1, the type of organisation, is missing.");
}
