import type { Answer } from "@/lib/domain/assessment/answer";
import { requirementIn } from "@/lib/domain/teamwork/share-of";
import type { Report } from "./report-schema";

type Expired = Report["expired"][number];

/**
 * Where evidence has ended and nothing else proves the answers, in the order of the requirements. They count as
 * asserted since then. What does not apply rests on nothing.
 */
export function expiredOf(
  requirements: Report["requirements"],
  answers: readonly Answer[],
  today: string,
): Report["expired"] {
  const found = new Map<string, Expired>();
  for (const { question, scope, assurance } of answers) {
    if (!assurance?.until || assurance.until >= today) continue;
    const requirement = requirementIn(question);
    found.set(`${requirement} ${scope}`, { requirement, scope, until: assurance.until });
  }
  return requirements.flatMap(({ id, outcomes }) =>
    outcomes.flatMap(({ scope, level, answered }) => {
      const key = `${id} ${scope}`;
      const one = found.get(key);
      if (!one || level === "not_applicable" || answered === 0) return [];
      // Its mandatory and its recommended part are said once.
      found.delete(key);
      return [one];
    }),
  );
}
