import type { GivenVerdict } from "@/lib/domain/review/review";
import { VERDICT_WORDS } from "@/lib/domain/review/state-words";
import { whoJudged } from "./who-judged";

/** The verdict on a requirement for a reviewer who may not change it. */
export function GivenVerdictPanel({ given }: { given?: GivenVerdict }) {
  if (!given) return <p>Nobody has judged this requirement.</p>;
  return (
    <>
      <h2>Verdict: {VERDICT_WORDS[given.verdict].label.toLowerCase()}</h2>
      <p>{whoJudged(given)}</p>
      {given.recommendation && <p className="app-kept-lines">{given.recommendation}</p>}
      {given.note && <p className="app-kept-lines">Note: {given.note}</p>}
    </>
  );
}
