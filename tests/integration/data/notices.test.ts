import { expect, test } from "vitest";
import { db } from "@/lib/data/db";
import { tell, type NewNotice } from "@/lib/data/notices";
import { aPerson } from "@/tests/support/builders";

const mentioned = (personId: string, key: string): NewNotice => ({
  personId,
  organisationId: null,
  kind: "mentioned",
  key,
  words: { by: "Leigh Lead", what: "Patching" },
  path: "/my-work",
});

test("nobody is told the same thing twice, and others are told it too", async () => {
  const [first, second] = [await aPerson(), await aPerson()];
  await db.$transaction((transaction) =>
    tell(transaction, mentioned(first.id, "a"), mentioned(second.id, "a")),
  );
  await db.$transaction((transaction) =>
    tell(transaction, mentioned(first.id, "a"), mentioned(first.id, "b")),
  );
  expect(await db.notice.count({ where: { personId: first.id } })).toBe(2);
  expect(await db.notice.count({ where: { personId: second.id } })).toBe(1);
});
