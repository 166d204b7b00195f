import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { countAttempt } from "@/lib/data/attempts";
import { db } from "@/lib/data/db";

test("attempts of many people at once are all counted, on whichever connection", async () => {
  const keys = Array.from({ length: 24 }, () => `${randomUUID()}@people.example`);
  await Promise.all(keys.map((key) => countAttempt("email", key)));
  expect(await db.attempt.count({ where: { key: { in: keys.map((key) => `email:${key}`) } } })).toBe(24);
});
