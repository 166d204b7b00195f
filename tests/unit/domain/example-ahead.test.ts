import { expect, test } from "vitest";
import { exampleAhead } from "@/lib/domain/example-ahead";

test.each(["2026-01-01", "2026-03-31", "2026-12-31"])("on %s, the example is still to come", (today) => {
  expect(exampleAhead(today)).toBe("For example, 31 3 2027");
});
