import { expect, test } from "vitest";
import { readKept, type FirstSizing } from "@/lib/domain/sizing/read-kept";
import { sizeSite } from "@/lib/domain/sizing/size-site";
import type { Sizing } from "@/lib/domain/sizing/sizing";
import { aConnection, aSiteToSize } from "@/tests/support/sizing";

const sizing = sizeSite(aSiteToSize({ connections: [aConnection({ downMbps: null })] }));

test("a sizing kept under the rules of today is read as it is", () => {
  expect(readKept(sizing as Sizing & { rules: 2 })).toBe(sizing);
});

test("one kept under the first rules says what it said on its day", () => {
  const fullest = { where: "together", need: 36_000, room: 40_000 } as const;
  const { limits: _, ...down } = sizing.now.down;
  const first = { ...down, fullest, share: 0.9, headroom: -6_000, verdict: "review" as const };
  const time = { down: first, up: first };
  const { unreached: __, ...rest } = sizing;
  const missing = [{ what: "speed", about: "main" } as const];
  const kept: FirstSizing = { ...rest, rules: 1, now: time, after: time, missing };
  const read = readKept(kept);
  expect(read.now.down.limits).toEqual([{ ...fullest, share: 0.9, headroom: -6_000, verdict: "review" }]);
  expect(read.unreached).toEqual({ now: [], after: [] });
  expect(read.missing).toEqual([{ what: "speed", about: "main", id: null }]);
});
