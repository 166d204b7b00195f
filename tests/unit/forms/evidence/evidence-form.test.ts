import { describe, expect, test } from "vitest";
import { contentForm, evidenceForm, newEvidenceForm } from "@/lib/forms/evidence/evidence-form";

const TODAY = "2026-11-21";
const TYPED = { title: " Network diagram ", scope: "organisation" };

const problems = (kind: string, typed: Record<string, string>) =>
  newEvidenceForm(kind, TODAY)
    .safeParse({ ...TYPED, ...typed })
    .error?.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);

describe("the form of new evidence", () => {
  test("gives a link its address, and what is known about it", () => {
    const typed = { ...TYPED, url: "https://intranet.example/diagram", validUntil: "2027-01-31" };
    expect(newEvidenceForm("link", TODAY).parse(typed)).toEqual({
      values: { title: "Network diagram", scope: "organisation", details: { validUntil: "2027-01-31" } },
      content: { url: "https://intranet.example/diagram" },
    });
  });

  test.each([
    [
      "a link that runs a script",
      "link",
      { url: "javascript:alert(1)" },
      "url: Enter an address that begins with https:// or http://",
    ],
    ["a note without words", "note", { text: " " }, "text: Enter the note"],
    ["no title", "note", { title: "", text: "Seen" }, "title: Enter a title"],
    [
      "what is about nothing known",
      "note",
      { scope: "everything", text: "Seen" },
      "scope: Choose what it is about",
    ],
    [
      "what ends before it begins",
      "note",
      { text: "Seen", validFrom: "2026-02-01", validUntil: "2026-01-31" },
      "validUntil: The last day must be the first day or later",
    ],
    [
      "a date that is none",
      "note",
      { text: "Seen", validUntil: "2026-02-31" },
      "validUntil: Enter a real date, for example 27 3 2026",
    ],
  ])("refuses %s", (_, kind, typed, problem) => {
    expect(problems(kind, typed)).toContain(problem);
  });

  test("asks for every particular of a certificate but its first day", () => {
    expect(problems("certificate", {})).toEqual([
      "scheme: Enter the scheme",
      "covers: Enter what it covers",
      "issuer: Enter who issued it",
      "number: Enter the certificate number",
      "validUntil: Enter the last day on which it is valid",
    ]);
  });

  test("takes nothing of a kind that is not typed", () => {
    for (const kind of ["file", "calculation", "constructor", ""])
      expect(newEvidenceForm(kind, TODAY).safeParse({ ...TYPED, text: "Seen" }).success).toBe(false);
  });
});

test("a change of evidence says nothing of what it holds", () => {
  expect(evidenceForm("link", TODAY).parse({ ...TYPED, url: "https://a.example" })).toEqual({
    title: "Network diagram",
    scope: "organisation",
    details: {},
  });
});

test("only links and notes take a new version that is typed", () => {
  expect(contentForm("note").parse({ text: "Seen again" })).toEqual({ text: "Seen again" });
  for (const kind of ["certificate", "calculation", "file"])
    expect(contentForm(kind).safeParse({ text: "Seen again" }).success).toBe(false);
});
