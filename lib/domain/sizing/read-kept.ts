import type { Missing, Sized, SizedLimit, SizedTime, Sizing } from "./sizing";

/** A direction under the first rules, which told only its fullest limit. */
type FirstSized = Omit<Sized, "limits"> &
  Pick<SizedLimit, "share" | "headroom"> & { fullest: Pick<SizedLimit, "where" | "need" | "room"> };
type FirstTime = Record<keyof SizedTime, FirstSized>;

/** A sizing under the first rules. */
export type FirstSizing = Omit<Sizing, "rules" | "now" | "after" | "unreached" | "missing"> & {
  rules: 1;
  now: FirstTime;
  after: FirstTime;
  missing: Omit<Missing, "id">[];
};

/** A kept sizing as it is shown today. It says what it said on its day, and nothing that later rules add. */
export function readKept(kept: FirstSizing | (Sizing & { rules: 2 })): Sizing {
  if (kept.rules === 2) return kept;
  return {
    ...kept,
    now: timeOf(kept.now),
    after: timeOf(kept.after),
    unreached: { now: [], after: [] },
    missing: kept.missing.map((one) => ({ ...one, id: null })),
  };
}

const timeOf = ({ down, up }: FirstTime): SizedTime => ({ down: sizedOf(down), up: sizedOf(up) });

const sizedOf = ({ fullest, share, headroom, ...sized }: FirstSized): Sized => ({
  ...sized,
  limits: [{ ...fullest, share, headroom, verdict: sized.verdict }],
});
