/** Exact fractions, so that the slow reference rounds nothing before the end. */
export interface Fraction {
  over: bigint;
  under: bigint;
}

export const fraction = (over: number, under = 1): Fraction => ({ over: BigInt(over), under: BigInt(under) });

/** The mean, or null of nothing. */
export function mean(parts: Fraction[]): Fraction | null {
  if (parts.length === 0) return null;
  const sum = parts.reduce((a, b) => ({
    over: a.over * b.under + b.over * a.under,
    under: a.under * b.under,
  }));
  return { over: sum.over, under: sum.under * BigInt(parts.length) };
}

export const floorOfHundred = ({ over, under }: Fraction) => Number((over * 100n) / under);
