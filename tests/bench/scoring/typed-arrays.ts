import { type Arithmetic, type Engine, toIndex } from "./arithmetic";

/** As fast as JavaScript can: loops over numbers, and no names, reasons or actions. */
export function typedArrays({ outcomes }: Arithmetic): Engine {
  const from = Int32Array.from(outcomes, (outcome) => outcome.from);
  const to = Int32Array.from(outcomes, (outcome) => outcome.to);
  const requirement = Int32Array.from(
    outcomes,
    (outcome) => outcome.requirement * 2 + (outcome.must ? 0 : 1),
  );
  const requirements = Math.max(...requirement) + 2;
  const section = new Int32Array(requirements).fill(-1);
  for (const outcome of outcomes)
    section[outcome.requirement * 2 + (outcome.must ? 0 : 1)] = outcome.section * 2 + (outcome.must ? 0 : 1);
  const sections = Math.max(...section) + 2;

  const lowest = new Uint8Array(outcomes.length);
  const sum = new Float64Array(requirements);
  const count = new Int32Array(requirements);
  const sectionSum = new Float64Array(sections);
  const sectionCount = new Int32Array(sections);

  return (levels) => {
    sum.fill(0);
    count.fill(0);
    sectionSum.fill(0);
    sectionCount.fill(0);
    for (let n = 0; n < lowest.length; n++) {
      let low = 3;
      for (let at = from[n]!; at < to[n]!; at++) if (levels[at]! < low) low = levels[at]!;
      lowest[n] = low;
      sum[requirement[n]!]! += low;
      count[requirement[n]!]! += 1;
    }
    for (let n = 0; n < requirements; n++)
      if (count[n]!) {
        sectionSum[section[n]!]! += sum[n]! / count[n]!;
        sectionCount[section[n]!]! += 1;
      }
    const index = (parity: number) => {
      let [total, many] = [0, 0];
      for (let n = parity; n < sections; n += 2)
        if (sectionCount[n]!) {
          total += sectionSum[n]! / sectionCount[n]!;
          many += 1;
        }
      return toIndex(total / many);
    };
    return { lowest: Array.from(lowest), mandatoryIndex: index(0), recommendedIndex: index(1) };
  };
}
