import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { seal, unseal } from "@/lib/data/seal";
import { env } from "@/lib/env";

vi.mock("@/lib/env", () => ({ env: { SESSION_SECRET: "a".repeat(32) } }));

test("what is sealed opens again, for the same thing only, and says nothing of itself", () => {
  fc.assert(
    fc.property(fc.string({ minLength: 3 }), fc.string(), fc.string(), (text, about, other) => {
      const sealed = seal(text, about);
      expect(unseal(sealed, about)).toBe(text);
      if (other !== about) expect(unseal(sealed, other)).toBeNull();
      expect(seal(text, about)).not.toBe(sealed);
    }),
  );
});

test("one changed byte anywhere and it does not open", () => {
  const bytes = Buffer.from(seal("secret", "me"), "base64url");
  for (const place of bytes.keys()) {
    const changed = Buffer.from(bytes);
    changed[place]! ^= 1;
    expect(unseal(changed.toString("base64url"), "me")).toBeNull();
  }
  for (const length of bytes.keys())
    expect(unseal(bytes.subarray(0, length).toString("base64url"), "me")).toBeNull();
});

test("another SESSION_SECRET does not open it", () => {
  const sealed = seal("secret", "me");
  vi.spyOn(env, "SESSION_SECRET", "get").mockReturnValue("b".repeat(32));
  expect(unseal(sealed, "me")).toBeNull();
});
