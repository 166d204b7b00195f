import { Model } from "survey-core";
import { type Arithmetic, type Engine, toIndex } from "./arithmetic";

/** survey-core: a calculated value for each outcome, requirement and section, in its own expression language. */
export function survey({ outcomes }: Arithmetic): Engine {
  const mean = (names: string[]) => `avg(${names.map((name) => `{${name}}`).join(",")})`;
  const values = outcomes.map(({ from, to }, number) => ({
    name: `o${number}`,
    expression: `min(${Array.from({ length: to - from }, (_, n) => `{q${from + n}}`).join(",")})`,
  }));
  for (const [must, kind] of [
    [true, "must"],
    [false, "should"],
  ] as const) {
    const inRequirement = new Map<number, string[]>();
    const inSection = new Map<number, Set<string>>();
    for (const [number, outcome] of outcomes.entries()) {
      if (outcome.must !== must) continue;
      const { requirement, section } = outcome;
      inRequirement.set(requirement, [...(inRequirement.get(requirement) ?? []), `o${number}`]);
      inSection.set(section, (inSection.get(section) ?? new Set()).add(`${kind}_r${requirement}`));
    }
    for (const [requirement, names] of inRequirement)
      values.push({ name: `${kind}_r${requirement}`, expression: mean(names) });
    for (const [section, names] of inSection)
      values.push({ name: `${kind}_s${section}`, expression: mean([...names]) });
    values.push({ name: kind, expression: mean([...inSection.keys()].map((id) => `${kind}_s${id}`)) });
  }
  const model = new Model({ calculatedValues: values });

  return (levels) => {
    model.data = Object.fromEntries(Array.from(levels, (level, at) => [`q${at}`, level]));
    return {
      lowest: outcomes.map((_, number) => model.getVariable(`o${number}`) as number),
      mandatoryIndex: toIndex(model.getVariable("must") as number),
      recommendedIndex: toIndex(model.getVariable("should") as number),
    };
  };
}
