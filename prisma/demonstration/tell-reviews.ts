import { db } from "@/lib/data/db";
import { decideReview } from "@/lib/data/review/decisions";
import { answerQuery, askSupplier, closeQuery } from "@/lib/data/review/review-queries";
import { startReview } from "@/lib/data/review/review-start";
import { readReview } from "@/lib/data/review/reviews";
import { today } from "@/lib/data/today";
import { giveVerdict, type VerdictValues } from "@/lib/data/review/verdicts";
import { daysAfter } from "@/lib/domain/dates";
import type { Person } from "@/lib/domain/people/person";
import { toJudge } from "@/lib/domain/review/to-judge";
import { brightwell } from "./brightwell";
import { RECORD } from "./brightwell-saves";
import { northmoor } from "./northmoor";
import { northmoorAndVale } from "./northmoor-and-vale";
import { proof } from "./proof";
import { serviceNamed } from "./service-named";
import { meet } from "./tell-people";

const AGREED: VerdictValues = { verdict: "agree", recommendation: null, note: null };

/** The trust judges everything, and its approver accepts the product with a condition. */
export async function tellTrustReview(): Promise<void> {
  const lead = await meet(northmoor.people.lead);
  const approver = await meet(northmoor.people.approver!);
  const supplier = await meet(brightwell.people.contributor!);
  const { id, state } = await reviewOf(northmoor.organisation.odsCode);
  if (state === "waiting") await startReview(lead, id, "full");
  else if (state !== "under_review") return;

  const safety = await tellQuery(lead, id, "CL1", "Does the approval cover use from home?");
  if (safety) {
    await answerQuery(supplier, id, safety, "Yes. It is section 4 of the safety case.");
    await closeQuery(lead, id, safety);
  }
  const { content } = await readReview(lead, id);
  for (const requirement of toJudge(content!))
    await giveVerdict(lead, id, requirement, { ...AGREED, ...OF_THE_TRUST[requirement], known: 0 });
  await decideReview(approver, id, {
    decision: "accepted_with_conditions",
    reasons:
      "The product is reached over the internet by all who need it but smartcard users, for whom there is a plan. The security policy has to be reviewed.",
    position: "Chief digital officer",
    conditions: [
      {
        requirement: "S2",
        what: "Review the security policy and send us the record of it.",
        dueOn: daysAfter(today(), 75),
      },
    ],
    judgements: (await readReview(approver, id)).judgements,
    proof,
  });
}

const OF_THE_TRUST: Readonly<Record<string, VerdictValues>> = {
  S2: {
    verdict: "partly",
    recommendation: "Review the security policy this year. The last review was in June 2025.",
    note: "Ask again at the contract meeting in January.",
  },
};

/** The board looks at a sample. It has judged some of it, and waits for an answer about sign-in. */
export async function tellBoardReview(): Promise<void> {
  const reviewer = await meet(northmoorAndVale.people.reviewer!);
  const { id, state } = await reviewOf(northmoorAndVale.organisation.odsCode);
  if (state === "waiting") await startReview(reviewer, id, "sample");
  else if (state !== "under_review") return;

  for (const [requirement, verdict] of Object.entries(OF_THE_BOARD))
    await giveVerdict(reviewer, id, requirement, { ...verdict, known: 0 });
  await tellQuery(
    reviewer,
    id,
    "S0",
    "When does release 9 reach the practices that still sign in with smartcards?",
  );
}

const OF_THE_BOARD: Readonly<Record<string, VerdictValues>> = {
  P1: AGREED,
  P5: AGREED,
  P6: { ...AGREED, note: "Read the impact assessment of February." },
  S2: {
    verdict: "disagree",
    recommendation: "Review the policy every year, as your scheme asks, and say who approved it.",
    note: null,
  },
};

/** The review that an organisation has of the product. */
const reviewOf = async (odsCode: string) =>
  db.review.findFirstOrThrow({
    where: {
      commissioner: { odsCode },
      submission: { productId: await serviceNamed(brightwell.organisation.odsCode, RECORD) },
    },
    select: { id: true, state: true },
  });

/** Asks about a requirement. Returns the query, or null when something was asked about it before. */
async function tellQuery(person: Person, reviewId: string, requirementId: string, text: string) {
  if (await db.reviewQuery.count({ where: { reviewId, requirementId } })) return null;
  return askSupplier(person, reviewId, requirementId, text);
}
