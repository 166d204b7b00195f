import { describe, expect, test } from "vitest";
import { newTotpSecret, totpAddress, totpStep } from "@/lib/data/sign-in/totp";

/** "12345678901234567890", with which RFC 6238 gives examples (appendix B, of which these are the last six digits). */
const SECRET = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
const at = (seconds: number) => new Date(seconds * 1000);

test.each([
  [59, "287082", 1],
  [1_111_111_109, "081804", 37_037_036],
  [1_234_567_890, "005924", 41_152_263],
  [20_000_000_000, "353130", 666_666_666],
])("at second %i of 1970 the code is %s, as RFC 6238 says", (seconds, code, step) => {
  expect(totpStep(SECRET, code, at(seconds))).toBe(step);
});

describe("a clock", () => {
  test.each([
    [0, null],
    [30, 2],
    [60, 2],
    [119, 2],
    [120, null],
  ])("at second %i takes the code of second 60 for step %s", (seconds, step) => {
    // The code of the second step, from 60 to 89, by RFC 6238 for this secret.
    expect(totpStep(SECRET, "359152", at(seconds))).toBe(step);
  });
});

test("a code of another secret is none", () => {
  expect(totpStep(newTotpSecret(), "287082", at(59))).toBeNull();
});

test("a secret has 160 bits and is never the same", () => {
  expect(newTotpSecret()).toMatch(/^[A-Z2-7]{32}$/);
  expect(newTotpSecret()).not.toBe(newTotpSecret());
});

test("an app reads the account, the secret and who asks for it", () => {
  const address = new URL(totpAddress(SECRET, "robin@people.example"));
  expect(address.protocol).toBe("otpauth:");
  expect(decodeURIComponent(address.pathname)).toContain("robin@people.example");
  expect(Object.fromEntries(address.searchParams)).toEqual({
    issuer: "Internet First self-assessment",
    secret: SECRET,
    algorithm: "SHA1",
    digits: "6",
    period: "30",
  });
});
