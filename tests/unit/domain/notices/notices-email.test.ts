import { expect, test } from "vitest";
import { noticesEmail } from "@/lib/domain/notices/notices-email";

const mention = {
  id: "1",
  notice: { kind: "mentioned", words: { by: "Leigh Lead", what: "Patching" } },
  organisation: "Northmoor",
} as const;

test("an email of notices names each, where it belongs and the link that opens it", () => {
  const { subject, text } = noticesEmail(
    "Robin",
    [mention, { ...mention, id: "2" }],
    "https://portal.example",
  );
  expect(subject).toBe("2 notices");
  expect(text).toBe(`Hello Robin,

Northmoor
Leigh Lead mentions you in a comment on “Patching”.
https://portal.example/notices/1

Northmoor
Leigh Lead mentions you in a comment on “Patching”.
https://portal.example/notices/2

You can choose of what you are told by email: https://portal.example/account/notices`);
});

test("an email of one notice says it in its subject", () => {
  const { subject } = noticesEmail("Robin", [mention], "https://portal.example");
  expect(subject).toBe("Leigh Lead mentions you in a comment on “Patching”.");
});
