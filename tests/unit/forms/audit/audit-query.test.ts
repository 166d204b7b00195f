import { expect, test } from "vitest";
import { auditAddress, keyInAddress, readAuditQuery } from "@/lib/forms/audit/audit-query";

test("what is asked survives the address", () => {
  const before = { at: new Date(1_795_249_200_123), sequence: 17, chain: "portal" };
  const asked = {
    person: "lee & co",
    about: "",
    kind: "sites",
    from: "2026-03-01",
    to: "2026-03-31",
  } as const;
  const again = readAuditQuery(Object.fromEntries(new URLSearchParams(auditAddress(asked, before))));
  expect(again).toMatchObject({ asked, before, errors: {} });
});

test("days are typed in three fields", () => {
  const typed = {
    "from.day": "1",
    "from.month": "3",
    "from.year": "2026",
    "to.day": "",
    "to.month": "",
    "to.year": "",
  };
  expect(readAuditQuery(typed).asked).toMatchObject({ from: "2026-03-01", to: undefined });
});

test.each([
  [{ from: "2026-02-31" }, { from: "Enter a first day that exists, like 31 3 2026" }],
  [{ to: "0001-01-01" }, { to: "Enter a last day that exists, like 31 3 2026" }],
  [{ from: ["2026-01-01", "2026-01-02"] }, { from: "Enter one first day, like 31 3 2026" }],
  [{ from: "2026-03-02", to: "2026-03-01" }, { to: "Enter a last day that is not before the first" }],
])("%j is refused in a sentence and kept", (typed, errors) => {
  const query = readAuditQuery(typed);
  expect(query.errors).toEqual(errors);
  expect(query.values).toEqual(typed);
});

test.each([
  { kind: "constructor" },
  { before: "x" },
  { person: ["a", "b"] },
  { before: `${"9".repeat(40)}.1.portal` },
])("%j asks for nothing", (typed) => {
  const query = readAuditQuery(typed as never);
  expect(query).toMatchObject({ asked: { person: "", about: "" }, errors: {} });
  expect(query.before).toBeUndefined();
  expect(query.asked.kind).toBeUndefined();
});

test("a key is one word", () => {
  expect(keyInAddress({ at: new Date(5), sequence: 2, chain: "portal" })).toBe("5.2.portal");
});
