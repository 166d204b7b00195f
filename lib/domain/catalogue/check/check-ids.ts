import type { CatalogueData } from "../schema";
import { type Path, problem, type Problem } from "./problem";

/** Every identifier is used once, and sections list exactly their requirements, in order. */
export function* checkIds(data: CatalogueData): Generator<Problem> {
  yield* unique("section", data.sections, (section) => section.id, ["sections"], "id");
  yield* unique("term", data.glossary, (entry) => entry.term, ["glossary"], "term");
  yield* unique("check", data.machine_checks, (check) => check.id, ["machine_checks"], "id");
  yield* unique("contradiction", data.contradictions.list, (one) => one.id, ["contradictions", "list"], "id");
  for (const part of ["fields", "site_fields", "connection_fields"] as const)
    yield* unique(
      "field",
      data.asset_register_fields[part],
      (field) => field.key,
      ["asset_register_fields", part],
      "key",
    );

  const seen = new Set<string>();
  for (const [path, id] of idsOfThePolicy(data)) {
    if (seen.has(id)) yield problem(path, `The id ${id} is used twice.`);
    seen.add(id);
  }
  yield* checkSections(data);
}

function* unique<T>(
  what: string,
  items: T[],
  keyOf: (item: T) => string,
  path: Path,
  key: string,
): Generator<Problem> {
  const seen = new Set<string>();
  for (const [index, item] of items.entries()) {
    const id = keyOf(item);
    if (seen.has(id)) yield problem([...path, index, key], `The ${what} ${id} is there twice.`);
    seen.add(id);
  }
}

/** Requirements, questions and actions share one namespace, because answers and plans refer to them by id alone. */
function* idsOfThePolicy(data: CatalogueData): Generator<[Path, string]> {
  for (const [level, questions] of Object.entries(data.profile_questions))
    for (const [q, question] of questions.entries())
      yield [["profile_questions", level, q, "id"], question.id];
  for (const [t, question] of data.meta.triage.any.entries())
    yield [["meta", "triage", "any", t, "id"], question.id];
  for (const [r, requirement] of data.requirements.entries()) {
    yield [["requirements", r, "id"], requirement.id];
    for (const [q, question] of requirement.questions.entries())
      yield [["requirements", r, "questions", q, "id"], question.id];
    for (const [level, actions] of Object.entries(requirement.remediation))
      for (const [a, action] of actions.entries())
        yield [["requirements", r, "remediation", level, a, "id"], action.id];
  }
}

function* checkSections(data: CatalogueData): Generator<Problem> {
  for (const [s, section] of data.sections.entries()) {
    const theirs = data.requirements.filter((one) => one.section === section.id).map((one) => one.id);
    if (theirs.join() !== section.requirements.join())
      yield problem(
        ["sections", s, "requirements"],
        `Section ${section.id} lists ${section.requirements.join(", ")}, but the requirements that name it are ${theirs.join(", ")}.`,
      );
    if (section.order !== s + 1)
      yield problem(["sections", s, "order"], `Section ${section.id} is number ${s + 1}.`);
  }
  for (const [r, requirement] of data.requirements.entries())
    if (!data.sections.some((section) => section.id === requirement.section))
      yield problem(["requirements", r, "section"], `There is no section ${requirement.section}.`);
}
