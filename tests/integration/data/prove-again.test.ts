import { expect, test } from "vitest";
import { db } from "@/lib/data/db";
import { hashPassword } from "@/lib/data/sign-in/passwords";
import { proveAgain } from "@/lib/data/sign-in/prove-again";
import { Refused } from "@/lib/domain/errors";
import { aPerson } from "@/tests/support/builders";

test("who signs something gives their own password, and nobody guesses it", async () => {
  const [person, other] = [await aPerson(), await aPerson()];
  const passwordHash = await hashPassword("three words here");
  await db.person.update({ where: { id: person.id }, data: { passwordHash } });
  await proveAgain(person, { password: "three words here", from: "192.0.2.1" });
  const theirs = { password: "three words here", from: "192.0.2.2" };
  await db.person.update({
    where: { id: other.id },
    data: { passwordHash: await hashPassword("other words") },
  });
  await expect(proveAgain(other, theirs)).rejects.toThrow(Refused);

  const wrong = { password: "three words there", from: "192.0.2.3" };
  for (let tries = 0; tries < 5; tries++)
    await expect(proveAgain(person, wrong)).rejects.toMatchObject({ field: "password" });
  await expect(proveAgain(person, { ...wrong, password: "three words here" })).rejects.toThrow(Refused);
});
