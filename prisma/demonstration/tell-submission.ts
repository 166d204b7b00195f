import { currentAssessment } from "@/lib/data/people/organisations";
import { db } from "@/lib/data/db";
import { declareSubmission } from "@/lib/data/submission/declare";
import { prepareSubmission } from "@/lib/data/submission/preparations";
import { readToSubmit } from "@/lib/data/submission/read-to-submit";
import { brightwell } from "./brightwell";
import { RECORD } from "./brightwell-saves";
import { proof } from "./proof";
import { serviceNamed } from "./service-named";
import { meet } from "./tell-people";

const SUPPLIER = brightwell.organisation.odsCode;

/** The supplier submits its product: the lead prepares it, the approver declares it. */
export async function tellSubmission(): Promise<void> {
  const productId = await serviceNamed(SUPPLIER, RECORD);
  if (await db.submission.count({ where: { productId } })) return;
  const [lead, approver] = [await meet(brightwell.people.lead), await meet(brightwell.people.approver!)];
  const assessmentId = (await currentAssessment(lead, SUPPLIER))!;
  const note = "Release 9 is not in it yet. It moves sign-in to CIS2.";
  const prepared = await prepareSubmission(lead, assessmentId, { productId, answersId: null, note });
  const { read } = await readToSubmit(approver, assessmentId, { productId });
  await declareSubmission(approver, prepared, { read, position: "Managing director", proof });
}
