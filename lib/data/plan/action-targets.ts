import "server-only";
import { loadAssessment } from "@/lib/data/assessment/assessments";
import type { Transaction } from "@/lib/data/db";
import { today } from "@/lib/data/today";
import { Refused } from "@/lib/domain/errors";
import type { Person } from "@/lib/domain/people/person";
import type { ScopeKey } from "@/lib/domain/scope";
import type { ActionClass } from "@/lib/domain/scoring/types";
import { dueOf } from "./due-of";

interface FreeTarget {
  requirement: string;
  scope: ScopeKey;
  class: ActionClass;
  rank: number;
  dueSince: Date;
}

/** What people choose for an action of their own must fall short: else there would be nothing to put right. */
export async function demandTargets(
  transaction: Transaction,
  person: Person,
  organisationId: string,
  targets: readonly { requirement: string; scope: ScopeKey }[],
): Promise<FreeTarget[]> {
  if (targets.length === 0) return [];
  const under = await transaction.assessment.findFirst({
    where: { organisationId, closedAt: null },
    select: { id: true },
    orderBy: { startedAt: "desc" },
  });
  if (!under)
    throw new Refused("Start an assessment first. Until then an action is for no requirement.", "targets");
  const day = today();
  const assessment = await loadAssessment(person, under.id, transaction);
  const due = dueOf(assessment, day);
  return targets.map(({ requirement, scope }) => {
    const short = due.shortfall(requirement, scope);
    if (short === null || typeof short === "string")
      throw new Refused(
        `${requirement} does not fall short there. Choose what the action is to put right.`,
        "targets",
      );
    return { requirement, scope, ...short, dueSince: new Date(day) };
  });
}
