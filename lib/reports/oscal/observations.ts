import { dateInWords } from "@/lib/domain/dates";
import { LEVEL_WORDS } from "@/lib/domain/scoring/words";
import { ORGANISATION, type ScopeKey } from "@/lib/domain/scope";
import type { Report, ReportOutcome, ReportRequirement } from "@/lib/reports/model/report-schema";
import type { Observation } from "./shared-shapes";
import { type IdOf, momentOf, propsOf, sayable, subjectsAt } from "./oscal-words";

type Observed = Omit<Observation, "methods" | "subjects" | "collected">;
interface Place {
  scope: ScopeKey;
  /** An ISO date. */
  on: string;
}

/** The UUID of the observation behind an outcome. */
export const outcomeId = (id: IdOf, requirement: string, { scope, obligation }: ReportOutcome) =>
  id("outcome", requirement, scope, obligation);

/** What was answered of a requirement in a place, and what follows from it. */
export function outcomeObservation(
  { id: requirement, title, section }: ReportRequirement,
  outcome: ReportOutcome,
  on: string,
  id: IdOf,
): Observation {
  const { scope, obligation, level, standing, explained, planned, answered, applicable, reason } = outcome;
  const props = { requirement, section, obligation, level, standing, explained, planned };
  return observed(id, {
    scope,
    on,
    uuid: outcomeId(id, requirement, outcome),
    title: `${requirement} ${title}: ${LEVEL_WORDS[level].label}`,
    description: reason,
    types: ["control-objective"],
    props: propsOf({ kind: "outcome", ...props, answered, applicable }),
  });
}

/** Everything that was said, left out, overruled or noted, each by itself: the kinds are the parts of a report. */
export function otherObservations(report: Report, id: IdOf): Observation[] {
  const { notApplicable, apart, contradictions, overruled, expired, explanations, notes, madeOn } = report;
  const titles = new Map(report.requirements.map((one) => [one.id, `${one.id} ${one.title}`]));
  const about = (requirement: string) => titles.get(requirement) ?? requirement;
  const said = (
    kind: string,
    { requirement, scope, text, by, on }: Report["notes"][number],
    asked?: { question: string; asks: string; answer: string },
  ) =>
    observed(id, {
      scope,
      on,
      uuid: id(kind, requirement, scope, asked?.question ?? ""),
      title: asked ? `${about(requirement)}. ${asked.question}: ${asked.asks}` : about(requirement),
      description: text,
      props: propsOf({ kind, requirement, question: asked?.question ?? null, answer: asked?.answer ?? null }),
      remarks: `${by ? `${by}, ` : ""}${dateInWords(on)}`,
    });
  return [
    ...explanations.map((one) => said("explanation", one)),
    ...overruled.map(({ question, asks, answer, ...one }) =>
      said("overruled", one, { question, asks, answer }),
    ),
    ...notes.map((one) => said("note", one)),
    ...notApplicable.byPerson.map((one) => said("not-applicable", one)),
    ...notApplicable.registers.map(({ register, ...one }) =>
      said("not-applicable", { requirement: `No ${register} registered`, scope: ORGANISATION, ...one }),
    ),
    ...notApplicable.byRule.map(({ requirement, scope, rule }) =>
      observed(id, {
        scope,
        on: madeOn,
        uuid: id("by-rule", requirement, scope),
        title: about(requirement),
        description: `It is for: ${rule}`,
        props: propsOf({ kind: "not-applicable", requirement }),
      }),
    ),
    ...expired.map(({ requirement, scope, until }) =>
      observed(id, {
        scope,
        on: madeOn,
        uuid: id("expired", requirement, scope),
        title: about(requirement),
        description: "The evidence behind these answers has ended, and nothing else proves them.",
        ...(sayable(until) ? { expires: momentOf(until) } : {}),
        props: propsOf({ kind: "expired", requirement, until }),
      }),
    ),
    ...apart.outcomes.map(({ requirement, question, asks, kind, source, scope, level }) =>
      observed(id, {
        scope,
        on: madeOn,
        uuid: id("apart", question, scope),
        title: `${about(requirement)}. ${question}: ${asks}`,
        description: `${LEVEL_WORDS[level].label}. Reported apart: it moves nothing.`,
        props: propsOf({ kind: "apart", requirement, question, asked: kind, source, level }),
      }),
    ),
    ...contradictions.map(({ id: rule, scope, sentence, requirements }) =>
      observed(id, {
        scope,
        on: madeOn,
        uuid: id("contradiction", rule, scope),
        title: `${rule} Answers to look at again`,
        description: sentence,
        props: propsOf({ kind: "contradiction", rule, requirements: requirements.join(", ") }),
      }),
    ),
  ];
}

const observed = (id: IdOf, { scope, on, ...rest }: Observed & Place): Observation => ({
  ...rest,
  // People were asked. What they attached is in the portal, not in a report.
  methods: ["INTERVIEW"],
  subjects: subjectsAt(id, scope),
  collected: momentOf(on),
});
