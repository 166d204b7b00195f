import { saveAnswers } from "@/lib/data/assessment/answers";
import { ORGANISATION } from "@/lib/domain/scope";
import { anAssessment } from "@/tests/support/builders";
import { median } from "../median";

const SAVES = 200;

/** An assessment to save to. */
export const prepareSaves = () => anAssessment();

/** How long a save of one answer takes in the middle, in milliseconds. */
export async function measureSaves({
  lead,
  assessment,
}: Awaited<ReturnType<typeof prepareSaves>>): Promise<number> {
  const taken: number[] = [];
  for (let save = 0; save < SAVES; save++) {
    const value = save % 2 ? "partly_met" : "not_met";
    const began = performance.now();
    await saveAnswers(lead, assessment, [{ question: "P7.1", scope: ORGANISATION, value, forAll: false }], {
      opened: Number.MAX_SAFE_INTEGER,
    });
    taken.push(performance.now() - began);
  }
  return median(taken);
}
