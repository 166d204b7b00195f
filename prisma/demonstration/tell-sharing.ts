import { ask } from "@/lib/data/ask";
import { db } from "@/lib/data/db";
import { editPassport, subscribe } from "@/lib/data/passports";
import { today } from "@/lib/data/today";
import { daysAfter } from "@/lib/domain/dates";
import { brightwell } from "./brightwell";
import { northmoor } from "./northmoor";

/** What the trust asks of its suppliers, and what it subscribes to. Told once, however often. */
export async function tellSharing(): Promise<void> {
  const trust = northmoor.organisation.odsCode!;
  if (await db.submissionRequest.count({ where: { commissioner: { odsCode: trust } } })) return;
  const [lead, supplier] = await Promise.all(
    [northmoor, brightwell].map(({ people }) =>
      db.person.findUniqueOrThrow({
        where: { email: people.lead!.email },
        select: { id: true, name: true, email: true },
      }),
    ),
  );
  const viewer = await db.service.findFirstOrThrow({
    where: { organisation: { odsCode: brightwell.organisation.odsCode }, name: { contains: "Image Viewer" } },
    select: { id: true },
  });
  const about =
    "Shows X-rays and scans in a browser, on any device, to whoever cares for the patient. Ask for our product manager.";
  await editPassport(supplier!, viewer.id, { opened: 0, values: { about, listed: "yes" } });
  await subscribe(lead!, viewer.id, trust);
  await ask(lead!, trust, {
    to: { odsCode: brightwell.organisation.odsCode! },
    productName: "Brightwell Record",
    message: "We renew the contract in spring and would like to know how it meets the policy.",
    dueOn: daysAfter(today(), 30),
  });
  await ask(lead!, trust, {
    to: { email: "hello@larkspur.example" },
    productName: "Larkspur Pharmacy Stock",
    message: null,
    dueOn: null,
  });
}
