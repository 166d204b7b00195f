import { expect, test } from "vitest";
import { askedInWords } from "@/lib/domain/audit/asked-in-words";

test("what narrows the list is said in one line, and nothing when nothing does", () => {
  expect(askedInWords({ person: "", about: "" })).toBe("");
  expect(
    askedInWords({ person: "leigh", about: "North", kind: "sites", from: "2026-03-01", to: "2026-03-31" }),
  ).toBe("sites and connections, by “leigh”, about “North”, from 1 March 2026, until 31 March 2026");
});
