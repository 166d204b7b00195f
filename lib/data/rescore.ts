import "server-only";
import type { Person } from "@/lib/domain/person";
import { readAssessment } from "./assessments";
import type { Transaction } from "./db";
import { scoreStored, scoringToStore } from "./scoring";
import { today } from "./today";

/**
 * Scores the organisation's assessment under way again after a fact changed, inside the transaction of that change.
 * The new revision makes any save that read the old facts start over.
 */
export async function rescoreAssessments(transaction: Transaction, person: Person, organisationId: string) {
  const assessments = await transaction.$queryRaw<{ id: string }[]>`
    UPDATE assessments SET revision = revision + 1 WHERE organisation_id = ${organisationId}::uuid AND closed_at IS NULL RETURNING id`;
  for (const { id } of assessments) {
    const scoring = scoringToStore(
      scoreStored(await readAssessment(person, id, transaction), today()),
      today(),
    );
    await transaction.$queryRaw`SELECT store_scoring(${id}::uuid, ${JSON.stringify(scoring)}::jsonb)::text`;
  }
}
