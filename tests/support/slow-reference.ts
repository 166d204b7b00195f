import type { AnswerValue } from "@/lib/domain/assessment/answer";
import type { Catalogue } from "@/lib/domain/catalogue";
import type { Condition, Question, Requirement } from "@/lib/domain/catalogue/schema";
import type { Assessed } from "@/lib/domain/scoring/types";
import { type Fraction, floorOfHundred, fraction, mean } from "./fraction";

/**
 * Design §7 once more, written down as plainly as possible and with no regard to speed, from the words of the
 * design and not from the code it is compared with. Look-ups by searching, fractions instead of floating point.
 */
export function slowReference(catalogue: Catalogue, assessed: Assessed) {
  const outcomes = catalogue.requirements.flatMap((requirement) =>
    [
      "organisation",
      ...assessed.sites.map(({ id }) => `site:${id}`),
      ...assessed.services.map(({ id }) => `service:${id}`),
    ].flatMap((scope) => outcomesOf({ catalogue, assessed, requirement, scope })),
  );
  return { outcomes, status: status(assessed, outcomes), ...indices(catalogue, outcomes) };
}

interface Case {
  catalogue: Catalogue;
  assessed: Assessed;
  requirement: Requirement;
  scope: string;
}

type SlowOutcome = {
  requirement: string;
  scope: string;
  obligation: string;
  level: string;
  settled: boolean;
};

function outcomesOf(one: Case): SlowOutcome[] {
  const { requirement, scope, assessed, catalogue } = one;
  const asked = requirement.questions.filter(
    (question) =>
      (question.ask_at ?? requirement.scope_level) === scope.split(":")[0] &&
      question.scored &&
      !question.advisory &&
      !question.overlay_of,
  );
  const ruleHolds =
    requirement.scope_level !== scope.split(":")[0] || holds(one, requirement.applicability.condition);
  const claim = remark(one, "not_applicable");

  return ["must", "should", "consider"].flatMap((obligation) => {
    const group = asked.filter((question) => (question.obligation ?? requirement.obligation) === obligation);
    const shown = group.filter((question) => holds(one, question.show_if ?? null));
    const outcome = (level: string, settled: boolean) => [
      { requirement: requirement.id, scope, obligation, level, settled },
    ];
    if (group.length > 0 && !ruleHolds) return outcome("not_applicable", true);
    if (shown.length === 0) return [];
    if (claim !== undefined && requirement.na_allowed && claim.trim().length >= 20)
      return outcome("not_applicable", true);
    const levels = claim !== undefined ? ["unknown"] : shown.map((question) => levelOf(one, question));
    const lowest = ["unknown", "not_met", "partly_met", "largely_met", "fully_met"].find((level) =>
      levels.includes(level),
    );
    if (lowest === "unknown" || lowest === "fully_met") return outcome(lowest, lowest === "fully_met");
    const explained = (remark(one, "explanation") ?? "").trim().length >= 20;
    const planned = (assessed.planned ?? []).some(
      (plan) =>
        plan.requirement === requirement.id &&
        (plan.scope === undefined || plan.scope === scope) &&
        plan.approved &&
        plan.owner.trim() !== "" &&
        plan.until !== undefined &&
        plan.until >= assessed.today &&
        plan.cycle <= catalogue.meta.scoring.planned_gap.cycles,
    );
    return outcome(lowest as string, obligation === "must" ? planned : explained);
  });
}

function remark({ assessed, requirement, scope }: Case, kind: string): string | undefined {
  const value = assessed.answers.find(
    (one) => one.question === `${requirement.id}.${kind}` && one.scope === scope,
  )?.value;
  return value === "" ? undefined : (value as string | undefined);
}

function valueOf({ catalogue, assessed }: Case, id: string, scope: string): AnswerValue | undefined {
  const place = [
    ...assessed.sites.map((one) => ({ ...one, key: `site:${one.id}` })),
    ...assessed.services.map((one) => ({ ...one, key: `service:${one.id}` })),
  ].find(({ key }) => key === scope);
  const facts = scope === "organisation" ? assessed.organisation : (place?.facts ?? {});
  const value = catalogue.requirementOf(id)
    ? assessed.answers.find((one) => one.question === id && one.scope === scope)?.value
    : facts[id];
  return value === "" || (Array.isArray(value) && value.length === 0) ? undefined : value;
}

/** What nobody has recorded about a site or service rules nothing out. @param open what it makes of a comparison */
function holds(one: Case, condition: Condition | null, open = true): boolean {
  if (condition === null) return true;
  if ("all" in condition) return condition.all.every((part) => holds(one, part, open));
  if ("any" in condition) return condition.any.some((part) => holds(one, part, open));
  if ("not" in condition) return !holds(one, condition.not, !open);
  if (!("question" in condition) || condition.for)
    throw new Error("No rule of what applies looks across scopes");
  const level = one.catalogue.levelOf(condition.question);
  const value = valueOf(one, condition.question, level === "organisation" ? "organisation" : one.scope);
  const registered = level !== "organisation" && !one.catalogue.requirementOf(condition.question);
  if (value === undefined) return registered && open;
  const { op, value: wanted } = condition;
  const ladder = ["not_met", "partly_met", "largely_met", "fully_met"];
  if (op === "equals") return value === wanted;
  if (op === "not_equals") return value !== wanted;
  if (op === "in") return (wanted as string[]).includes(value as string);
  if (op === "includes_any") return (wanted as string[]).some((each) => (value as string[]).includes(each));
  if (op === "greater_than") return value > wanted;
  if (op === "at_least_level") return ladder.indexOf(value as string) >= ladder.indexOf(wanted as string);
  return true;
}

function levelOf(one: Case, question: Question): string {
  const value = valueOf(one, question.id, one.scope);
  if (value === undefined) return "unknown";
  const disputed = (one.assessed.checks ?? []).some(
    ({ check, result, scope, explained }) =>
      scope === one.scope &&
      !explained &&
      (question.proposes_from ?? []).some(
        (from) =>
          "contradicts" in from &&
          from.check === check &&
          from.result === result &&
          from.contradicts?.includes(value as string),
      ),
  );
  if (disputed) return "unknown";
  if (question.type === "maturity") return value as string;
  if (question.type === "yes_no") return value === "yes" ? "fully_met" : "not_met";
  if (question.type === "single_choice") return question.score_map?.[value as string] ?? "unknown";
  if (question.type === "multi_choice") return ticksLevel(one, question, value as string[]);
  if (question.type === "date") return dateLevel(one, question, value as string);
  throw new Error(`A ${question.type} has no level`);
}

function ticksLevel(one: Case, question: Question & { type: "multi_choice" }, ticked: string[]): string {
  const rule = question.score_rule;
  const count = ticked.filter((value) => !question.exclusive?.includes(value)).length;
  if (rule?.kind === "count_ticked") {
    if (count >= rule.fully) return "fully_met";
    if (count >= rule.largely) return "largely_met";
    return count >= rule.partly ? "partly_met" : "not_met";
  }
  if (!rule) throw new Error("No score rule");
  const wanted = question.options
    .map(({ value }) => value)
    .filter((value) => !question.exclusive?.includes(value))
    .filter((value) => holds(one, rule.applies[value] ?? null));
  if (wanted.every((value) => ticked.includes(value))) return rule.all;
  return wanted.some((value) => ticked.includes(value)) ? rule.some : rule.none;
}

function dateLevel(one: Case, question: Question & { type: "date" }, value: string): string {
  if (value === "none") return "not_met";
  const choice = question.max_age_by_choice;
  const chosen = choice && valueOf(one, choice.question, one.scope);
  const months = choice?.months[chosen as string] ?? question.max_age_months;
  if (!months) return "fully_met";
  const limit = new Date(`${one.assessed.today}T00:00:00Z`);
  limit.setUTCMonth(limit.getUTCMonth() - months);
  return new Date(`${value}T00:00:00Z`) >= limit ? "fully_met" : "partly_met";
}

function status(assessed: Assessed, outcomes: SlowOutcome[]): string {
  const reason = (id: string) =>
    String(assessed.answers.find(({ question }) => question === id)?.value ?? "").trim();
  const noSites =
    assessed.sites.length === 0 &&
    assessed.organisation["PF1"] !== undefined &&
    assessed.organisation["PF1"] !== "supplier" &&
    reason("register.no_sites").length < 20;
  const noServices = assessed.services.length === 0 && reason("register.no_services").length < 20;
  const musts = outcomes.filter(({ obligation }) => obligation === "must");
  const shoulds = outcomes.filter(({ obligation }) => obligation !== "must");
  const met = ({ level }: SlowOutcome) => level === "fully_met" || level === "not_applicable";

  if (noSites || noServices || musts.some(({ level }) => level === "unknown")) return "incomplete";
  if (musts.some((must) => !must.settled)) return "mandatory_not_met";
  if (!musts.every(met)) return "approaching";
  if (shoulds.some((should) => !should.settled)) return "mandatory_met";
  return shoulds.every(met) ? "fully_met" : "met_with_explanations";
}

function indices(catalogue: Catalogue, outcomes: SlowOutcome[]) {
  const index = (obligations: string[]): number | null => {
    const counted = outcomes.filter(
      ({ obligation, level }) => obligations.includes(obligation) && level !== "not_applicable",
    );
    const points: Record<string, Fraction> = {
      fully_met: fraction(1),
      largely_met: fraction(2, 3),
      partly_met: fraction(1, 3),
      not_met: fraction(0),
      unknown: fraction(0),
    };
    const present = (means: (Fraction | null)[]) => means.filter((each) => each !== null);
    const whole = mean(
      present(
        catalogue.sections.map((section) =>
          mean(
            present(
              section.requirements.map((id) =>
                mean(
                  counted
                    .filter(({ requirement }) => requirement === id)
                    .map(({ level }) => points[level] as Fraction),
                ),
              ),
            ),
          ),
        ),
      ),
    );
    if (!whole) return null;
    const allMet = counted.every(({ level }) => level === "fully_met");
    return allMet ? 100 : Math.min(99, floorOfHundred(whole));
  };
  return { mandatoryIndex: index(["must"]), recommendedIndex: index(["should", "consider"]) };
}
