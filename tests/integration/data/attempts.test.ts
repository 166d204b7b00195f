import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { countEmail, countSignIn, forgetSignIn } from "@/lib/data/sign-in/attempts";
import { db } from "@/lib/data/db";

const aName = () => `${randomUUID()}@people.example`;
const aPlace = () => randomUUID();

async function times(count: number, work: () => Promise<unknown>) {
  for (let done = 0; done < count; done++) await work();
}

test("attempts of many people at once are all counted, on whichever connection", async () => {
  const before = await db.attempt.count();
  await Promise.all(Array.from({ length: 24 }, () => countEmail(aName(), aPlace())));
  expect(await db.attempt.count()).toBe(before + 48);
});

test("nothing that is stored names an account or a place", async () => {
  const [email, place] = [aName(), aPlace()];
  await countSignIn(email, place);
  await countEmail(email, place);
  const keys = (await db.attempt.findMany()).map(({ key }) => key).join();
  expect(keys).not.toContain(email);
  expect(keys).not.toContain(place);
});

test("the longest address fits", async () => {
  await expect(countSignIn("x".repeat(254), "y".repeat(10_000))).resolves.toBeUndefined();
});

describe("signing in", () => {
  test("can be tried five times from one place, in capitals or not", async () => {
    const [email, place] = [aName(), aPlace()];
    await times(5, () => countSignIn(email, place));
    await expect(countSignIn(email.toUpperCase(), place)).rejects.toThrow("too many tries. Wait 15 minutes");
    await expect(countSignIn(email, aPlace())).resolves.toBeUndefined();
  });

  test("can be tried fifty times from one place, whichever the accounts", async () => {
    const place = aPlace();
    await times(50, () => countSignIn(aName(), place));
    await expect(countSignIn(aName(), place)).rejects.toThrow("too many tries");
    await expect(countSignIn(aName(), aPlace())).resolves.toBeUndefined();
  });

  test("can be tried fifty times an hour at one account, whichever the places", async () => {
    const email = aName();
    await times(50, () => countSignIn(email, aPlace()));
    await expect(countSignIn(email, aPlace())).rejects.toThrow("too many tries. Wait 60 minutes");
  });

  test("does not count when the password was right, however many people share a place", async () => {
    const [email, place] = [aName(), aPlace()];
    await times(60, async () => {
      await countSignIn(email, place);
      await forgetSignIn(email, place);
    });
    await expect(countSignIn(email, place)).resolves.toBeUndefined();
  });
});

describe("asking for an email", () => {
  test("can be done five times an hour for one address, in capitals or not", async () => {
    const email = aName();
    await times(5, () => countEmail(email, aPlace()));
    await expect(countEmail(email.toUpperCase(), aPlace())).rejects.toThrow("too many tries");
  });

  test("can be done fifty times from one place, whichever the addresses", async () => {
    const place = aPlace();
    await times(50, () => countEmail(aName(), place));
    await expect(countEmail(aName(), place)).rejects.toThrow("too many tries");
  });
});
