import { shareAsAsked } from "@/lib/data/share/answer-request";
import { ask, type NewRequest } from "@/lib/data/share/ask";
import { db } from "@/lib/data/db";
import { editPassport } from "@/lib/data/share/passport-edit";
import { subscribe } from "@/lib/data/share/passports";
import { today } from "@/lib/data/today";
import { daysAfter } from "@/lib/domain/dates";
import type { Person } from "@/lib/domain/people/person";
import { brightwell } from "./brightwell";
import { IMAGES, RECORD } from "./brightwell-saves";
import { northmoor } from "./northmoor";
import { northmoorAndVale } from "./northmoor-and-vale";
import { serviceNamed } from "./service-named";
import { meet } from "./tell-people";

const TRUST = northmoor.organisation.odsCode;
const BOARD = northmoorAndVale.organisation.odsCode;
const SUPPLIER = brightwell.organisation.odsCode;

/** What the trust and the board ask of suppliers, which of it is shared with them, and what the trust subscribes to. */
export async function tellSharing(): Promise<void> {
  const trustLead = await meet(northmoor.people.lead);
  const reviewer = await meet(northmoorAndVale.people.reviewer!);
  const supplierLead = await meet(brightwell.people.lead);
  const [record, images] = await Promise.all([
    serviceNamed(SUPPLIER, RECORD),
    serviceNamed(SUPPLIER, IMAGES),
  ]);

  const about =
    "Shows X-rays and scans in a browser, on any device, to whoever cares for the patient. Ask for our product manager.";
  await editPassport(supplierLead, images, { opened: 0, values: { about, listed: "yes" } });
  await subscribe(trustLead, images, TRUST);

  const ofRecord = { to: { odsCode: SUPPLIER }, productName: RECORD };
  const requests = [
    await tellRequest(trustLead, TRUST, {
      ...ofRecord,
      message: "We renew the contract in spring and would like to know how it meets the policy.",
      dueOn: daysAfter(today(), 30),
    }),
    await tellRequest(reviewer, BOARD, {
      ...ofRecord,
      message: "Four of our providers use it. We review it once for all of them.",
      dueOn: daysAfter(today(), 14),
    }),
  ];
  for (const { id, ended } of requests) if (!ended) await shareAsAsked(supplierLead, id, record);
  await tellRequest(trustLead, TRUST, {
    to: { email: "hello@larkspur.example" },
    productName: "Larkspur Pharmacy Stock",
    message: null,
    dueOn: null,
  });
}

/** The request of an organisation about a product, asked now unless it was before. */
async function tellRequest(person: Person, odsCode: string, request: NewRequest) {
  const same = {
    where: { commissioner: { odsCode }, productName: request.productName },
    select: { id: true, ended: true },
  };
  const asked = await db.submissionRequest.findFirst(same);
  if (asked) return asked;
  return { id: await ask(person, odsCode, request), ended: null };
}
