import { Engine as RulesEngine } from "json-rules-engine";
import { type Arithmetic, type Engine } from "./arithmetic";
import { typedArrays } from "./typed-arrays";

const name = (at: number) => `q${at}`;

/** json-rules-engine: a rule for each level of each outcome. It cannot add up, so the means are a loop afterwards. */
export function rulesEngine(arithmetic: Arithmetic): Engine {
  const engine = new RulesEngine();
  for (const [outcome, { from, to }] of arithmetic.outcomes.entries())
    for (let level = 0; level <= 3; level++) {
      const questions = Array.from({ length: to - from }, (_, number) => name(from + number));
      const all = (operator: string, value: number) => questions.map((fact) => ({ fact, operator, value }));
      engine.addRule({
        conditions: {
          all: [{ any: all("equal", level) }, { all: all("greaterThanInclusive", level) }],
        },
        event: { type: "outcome", params: { outcome, level } },
      });
    }
  const outcomes = arithmetic.outcomes.map((outcome, number) => ({
    ...outcome,
    from: number,
    to: number + 1,
  }));
  const means = typedArrays({ ...arithmetic, outcomes });

  return async (levels) => {
    const facts = Object.fromEntries(Array.from(levels, (level, at) => [name(at), level]));
    const { events } = await engine.run(facts);
    const lowest = new Uint8Array(outcomes.length);
    for (const { params } of events) lowest[params!["outcome"] as number] = params!["level"] as number;
    return means(lowest);
  };
}
