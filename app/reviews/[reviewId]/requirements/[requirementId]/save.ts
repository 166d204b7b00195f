"use server";

import { z } from "zod";
import { askAgain, askSupplier, closeQuery } from "@/lib/data/review/review-queries";
import { readReview } from "@/lib/data/review/reviews";
import { giveVerdict } from "@/lib/data/review/verdicts";
import { VERDICTS } from "@/lib/domain/review/states";
import { nextUnjudged, toJudge } from "@/lib/domain/review/to-judge";
import { keepsTheirs } from "@/lib/forms/clashes";
import { choice, optionalText, text } from "@/lib/forms/fields";
import { formSave } from "@/lib/forms/form-save";
import { revisions } from "@/lib/forms/revisions";
import { verdictClash } from "@/lib/forms/review/verdict-clash";

type Ids = { path: string; above: string; reviewId: string; requirementId: string };

const LONGEST = 4_000;
const orNull = (typed: string) => typed || null;

const verdictForm = revisions.extend({
  verdict: choice(VERDICTS, "Choose your verdict"),
  recommendation: optionalText(LONGEST).transform(orNull),
  note: optionalText(LONGEST).transform(orNull),
});

export const save = formSave(verdictForm, async (person, form, ids: Ids, raw) => {
  const { reviewId, requirementId, path } = ids;
  const { opened, seen = 0, ...given } = form;
  if (!keepsTheirs(raw, "verdict")) {
    const known = Math.max(opened, seen);
    const clash = await giveVerdict(person, reviewId, requirementId, { ...given, known });
    if (clash) return verdictClash(given, clash);
  }
  return raw["then"] ? `${path}?done=saved` : nextPath(await readReview(person, reviewId), ids);
});

function nextPath(
  { content, sample, verdicts }: Awaited<ReturnType<typeof readReview>>,
  { above, requirementId }: Ids,
): string {
  const next = content && nextUnjudged(toJudge(content, sample), verdicts, requirementId);
  return next ? `${above}/requirements/${next}?done=saved` : `${above}?done=judged`;
}

export const ask = formSave(
  z.object({ question: text(LONGEST, "Enter what you want to know") }),
  async (person, { question }, { above, reviewId, requirementId, queryId }: Ids & { queryId: string }) => {
    if (queryId) await askAgain(person, reviewId, queryId, question);
    else await askSupplier(person, reviewId, requirementId, question);
    return `${above}/requirements/${requirementId}?done=asked`;
  },
);

export const close = formSave(
  z.object({}),
  async (person, _, { reviewId, queryId, path }: Ids & { queryId: string }) => {
    await closeQuery(person, reviewId, queryId);
    return `${path}?done=closed`;
  },
);
