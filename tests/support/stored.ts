import { db } from "@/lib/data/db";

/** Every value that an answer ever had, oldest first. */
export async function revisionsOf(assessmentId: string, questionId: string) {
  const revisions = await db.answerRevision.findMany({
    where: { assessmentId, questionId },
    orderBy: { version: "asc" },
  });
  return revisions.map(({ value }) => value);
}
