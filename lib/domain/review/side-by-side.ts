import { getCatalogue } from "../catalogue";
import type { SubmissionContent } from "../submission/content";
import { isLeftOutByRule, reviewedResult, type SubmittedOutcome } from "./reviewed-result";
import type { Verdict } from "./states";

/** A submission with the verdicts of its reviewers. */
export interface Judged {
  content: Pick<SubmissionContent, "catalogueVersion" | "outcomes" | "standing">;
  verdicts: ReadonlyMap<string, Verdict>;
}

/** A requirement as each of several submissions comes out by its verdicts, in the order they were given. */
export interface BesideEachOther {
  requirement: string;
  /** Whether they come out differently, wherever they are about. */
  differs: boolean;
  /** No outcome where the requirement does not apply. */
  each: { outcomes: SubmittedOutcome[]; verdict: Verdict | null }[];
}

/** Several suppliers beside each other: every requirement that applies to one of them, in the order of the catalogue. */
export function sideBySide(judged: readonly Judged[]): BesideEachOther[] {
  const catalogues = judged.map(({ content }) => getCatalogue(content.catalogueVersion));
  const asked = new Set(catalogues.flatMap(({ requirements }) => requirements.map(({ id }) => id)));
  const applying = judged.map(({ content, verdicts }, index) =>
    reviewedResult(catalogues[index]!, content, verdicts).outcomes.filter((one) => !isLeftOutByRule(one)),
  );
  return [...asked].flatMap((requirement) => {
    const each = judged.map(({ verdicts }, index) => ({
      outcomes: applying[index]!.filter((outcome) => outcome.requirement === requirement),
      verdict: verdicts.get(requirement) ?? null,
    }));
    if (each.every(({ outcomes }) => outcomes.length === 0)) return [];
    return { requirement, each, differs: new Set(each.map(({ outcomes }) => levelsIn(outcomes))).size > 1 };
  });
}

const levelsIn = (outcomes: readonly SubmittedOutcome[]): string =>
  [...new Set(outcomes.map(({ level, planned, explained }) => JSON.stringify([level, planned, explained])))]
    .sort()
    .join();
