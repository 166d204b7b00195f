import { randomUUID } from "node:crypto";
import { db } from "@/lib/data/db";
import { tell, type NewNotice } from "@/lib/data/notices/notices";

/** Tells a person something so many times, by default a mention, which can wait for the daily email. */
export async function told(personId: string, values: Partial<NewNotice> = {}, times = 1): Promise<void> {
  const mention = () => ({
    personId,
    organisationId: null,
    kind: "mentioned",
    key: randomUUID(),
    words: { by: "Leigh Lead", what: "Patching" },
    path: "/my-work",
    ...values,
  });
  const notices = Array.from({ length: times }, () => mention() as NewNotice);
  await db.$transaction((transaction) => tell(transaction, ...notices));
}

/** Something that cannot wait. */
export const OVERDUE = { kind: "overdue", words: { what: "Patching", dueOn: "2026-11-20" } } as const;
