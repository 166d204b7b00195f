import fc from "fast-check";
import {
  type Answer,
  type AnswerValue,
  EMPTY_REGISTER,
  type Facts,
  remarkId,
} from "@/lib/domain/assessment/answer";
import type { Catalogue } from "@/lib/domain/catalogue";
import type { Question } from "@/lib/domain/catalogue/schema";
import { LEVELS } from "@/lib/domain/catalogue/shape/levels";
import { ORGANISATION, type ScopeKey } from "@/lib/domain/scope";
import type { Assessed, CheckResult, PlannedGap } from "@/lib/domain/scoring/types";
import { TODAY } from "./assessed";

const SITES = ["s1", "s2", "s3"];
const SERVICES = ["v1", "v2", "v3"];

/**
 * Any assessment of a catalogue. Answers lean to the good side: in one where everything is random, a must is always
 * open and the later statuses are never seen.
 */
export function anyAssessed(catalogue: Catalogue): fc.Arbitrary<Assessed> {
  return fc
    .record({
      sites: fc.subarray(SITES),
      services: fc.subarray(SERVICES),
      goodness: fc.constantFrom(0.5, 0.9, 0.99, 0.99, 1),
      complete: fc.boolean(),
      seed: fc.integer(),
    })
    .map(({ sites, services, goodness, complete, seed }): Assessed => {
      const random = randomFrom(seed);
      const facts = (level: "organisation" | "site" | "service"): Facts =>
        Object.fromEntries(
          catalogue.profile_questions[level]
            // Entries of a register may be open in places.
            .filter(() => level === "organisation" || random() < 0.9)
            .map((question) => [question.id, pick(question, 0.5, random)]),
        );
      return {
        organisation: facts("organisation"),
        sites: sites.map((id) => ({ id, facts: facts("site") })),
        services: services.map((id) => ({ id, facts: facts("service") })),
        answers: answers(catalogue, scopesAt(sites, services), { goodness, complete }, random),
        planned: plans(catalogue, goodness, random),
        checks: checks(catalogue, services, goodness, random),
        today: TODAY,
      };
    });
}

type Random = () => number;

/** A small generator (mulberry32): thousands of draws per assessment would be slow as separate arbitraries. */
export function randomFrom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const oneOf = <T>(list: readonly T[], random: Random) => list[Math.floor(random() * list.length)] as T;

const scopesAt = (sites: string[], services: string[]) => ({
  organisation: [ORGANISATION] as ScopeKey[],
  site: sites.map((id): ScopeKey => `site:${id}`),
  service: services.map((id): ScopeKey => `service:${id}`),
});

/** A value for a question, the best one with the given likelihood. */
function pick(question: Question, goodness: number, random: Random): AnswerValue {
  const good = random() < goodness;
  switch (question.type) {
    case "maturity":
      return good ? "fully_met" : oneOf(LEVELS, random);
    case "yes_no":
      return good ? "yes" : "no";
    case "single_choice":
      return good ? (question.options[0]?.value ?? "") : oneOf(question.options, random).value;
    case "multi_choice": {
      const ordinary = question.options
        .map(({ value }) => value)
        .filter((value) => !question.exclusive?.includes(value));
      if (good) return ordinary;
      return random() < 0.2 ? [oneOf(question.options, random).value] : ordinary.filter(() => random() < 0.6);
    }
    case "date":
      return good
        ? "2026-10-01"
        : oneOf(["none", "2025-11-01", "2025-10-31", "2023-11-01", "2019-02-28"], random);
    case "number":
      return good ? 0 : Math.floor(random() * 100);
    case "text":
      return "Some words";
  }
}

const LONG = "A reason of substance, long enough.";

function answers(
  catalogue: Catalogue,
  scopes: Record<"organisation" | "site" | "service", ScopeKey[]>,
  { goodness, complete }: { goodness: number; complete: boolean },
  random: Random,
): Answer[] {
  const given: Answer[] = [];
  const sometimes = (likelihood: number, question: string, scope: ScopeKey, value: () => AnswerValue) => {
    if (random() < likelihood)
      given.push({
        question,
        scope,
        value: value(),
        assurance: { level: oneOf([0, 1, 2, 3] as const, random) },
      });
  };
  for (const requirement of catalogue.requirements) {
    for (const question of requirement.questions)
      for (const scope of scopes[question.ask_at ?? requirement.scope_level])
        sometimes(complete ? 1 : 0.9, question.id, scope, () => pick(question, goodness, random));
    for (const scope of [...new Set([...scopes[requirement.scope_level], ORGANISATION])]) {
      const reason = () => (random() < 0.5 + goodness / 2 ? LONG : "No.");
      if (requirement.na_allowed || goodness < 0.9)
        sometimes(complete ? 0.01 : 0.04, remarkId(requirement.id, "not_applicable"), scope, reason);
      sometimes(complete ? 0.9 : 0.3, remarkId(requirement.id, "explanation"), scope, reason);
    }
  }
  for (const id of Object.values(EMPTY_REGISTER))
    sometimes(goodness, id, ORGANISATION, () => (random() < 0.9 ? LONG : "No."));
  return given;
}

function plans(catalogue: Catalogue, goodness: number, random: Random): PlannedGap[] {
  return catalogue.requirements
    .filter(() => random() < goodness)
    .map(({ id, scope_level }) => ({
      requirement: id,
      ...(random() < 0.3 && scope_level === "site" && { scope: "site:s1" as const }),
      kind: oneOf(["action", "exception"] as const, random),
      approved: random() < 0.9,
      owner: random() < 0.9 ? "Somebody" : " ",
      until: oneOf(["2026-11-01", "2027-03-31", "2027-03-31", "2026-10-31", undefined], random),
      cycle: random() < 0.9 ? 1 : 2,
    }));
}

function checks(catalogue: Catalogue, services: string[], goodness: number, random: Random): CheckResult[] {
  return services.flatMap((id) =>
    catalogue.machine_checks
      .filter(() => random() > goodness)
      .map((check) => ({
        check: check.id,
        scope: `service:${id}` as const,
        result: oneOf(check.results, random).key,
        explained: random() < 0.3,
      })),
  );
}
