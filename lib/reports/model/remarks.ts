import { type Remark, remarkId } from "@/lib/domain/assessment/answer";
import { dayInEngland } from "@/lib/domain/dates";
import type { ScopeKey } from "@/lib/domain/scope";
import type { ReportedAssessment } from "./reported-assessment";

/** What a person wrote, who last changed it and when. */
export interface Said {
  text: string;
  by: string | null;
  on: string;
}

/** Looks up what was written under an answer id in a scope. Nothing where it is empty. */
export function remarksOf({ answers, people }: ReportedAssessment) {
  const byKey = new Map(answers.map((answer) => [`${answer.question} ${answer.scope}`, answer]));
  const find = (id: string, scope: ScopeKey): Said | undefined => {
    const answer = byKey.get(`${id} ${scope}`);
    if (typeof answer?.value !== "string") return undefined;
    return {
      text: answer.value,
      by: people[answer.changedBy] ?? null,
      on: dayInEngland(new Date(answer.changedAt)),
    };
  };
  return {
    find,
    of: (requirement: string, remark: Remark, scope: ScopeKey) => find(remarkId(requirement, remark), scope),
  };
}

export type Remarks = ReturnType<typeof remarksOf>;
