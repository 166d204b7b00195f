import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { db } from "@/lib/data/db";
import { issueLink, readLink, type LinkPurpose } from "@/lib/data/sign-in/email-links";
import { hashPassword } from "@/lib/data/sign-in/passwords";
import { hasAccount, register, resetPassword, signIn } from "@/lib/data/people/people";
import { readEndedSession, readSession, startSession } from "@/lib/data/sign-in/sessions";
import { Refused } from "@/lib/domain/errors";

vi.mock("@/lib/data/sign-in/passwords", { spy: true });

const PASSWORD = "teapot lantern gravel";
const anAddress = () => `${randomUUID()}@people.example`;

/** The network address that a test happens at. */
let here: string;
beforeEach(() => {
  here = randomUUID();
});

async function anAccount() {
  const email = anAddress();
  const person = await register(await issueLink("register", email), "Robin Example", PASSWORD);
  return { email, person };
}

const expireLinksTo = (email: string) =>
  db.emailLink.updateMany({ where: { email }, data: { expiresAt: new Date(Date.now() - 1000) } });

describe("registering", () => {
  test("makes an account for the address that the link was sent to", async () => {
    const { email, person } = await anAccount();
    expect(person).toMatchObject({ email, name: "Robin Example" });
    expect(await hasAccount(email.toUpperCase())).toBe(true);
  });

  test("keeps the password as argon2id only", async () => {
    const { person } = await anAccount();
    const { passwordHash } = await db.person.findUniqueOrThrow({ where: { id: person.id } });
    expect(passwordHash).toMatch(/^\$argon2id\$/);
  });

  test("refuses a password that is easy to guess, and leaves the link usable", async () => {
    const token = await issueLink("register", anAddress());
    await expect(register(token, "Robin Example", "Robin-Example-2026")).rejects.toMatchObject({
      field: "password",
    });
    await expect(register(token, "Robin Example", PASSWORD)).resolves.toBeDefined();
  });

  test("refuses a second account for an address", async () => {
    const { email } = await anAccount();
    await expect(register(await issueLink("register", email), "Robin", PASSWORD)).rejects.toThrow(
      "You already have an account",
    );
  });

  test("gives one of two people who use a link at once an account", async () => {
    const token = await issueLink("register", anAddress());
    const results = await Promise.allSettled([
      register(token, "A", PASSWORD),
      register(token, "B", PASSWORD),
    ]);
    expect(results.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  });
});

describe.each<LinkPurpose>(["register", "reset-password"])("a link to %s", (purpose) => {
  const use = (token: string) =>
    purpose === "register" ? register(token, "Robin", PASSWORD) : resetPassword(token, PASSWORD);
  const address = async () => (purpose === "register" ? anAddress() : (await anAccount()).email);

  test("works once", async () => {
    const email = await address();
    const token = await issueLink(purpose, email);
    expect(await readLink(purpose, token)).toBe(email);
    await use(token);
    expect(await readLink(purpose, token)).toBeNull();
    await expect(use(token)).rejects.toThrow("has been used or is too old");
  });

  test("does not work when it is too old", async () => {
    const email = await address();
    const token = await issueLink(purpose, email);
    await expireLinksTo(email);
    expect(await readLink(purpose, token)).toBeNull();
    await expect(use(token)).rejects.toThrow(Refused);
  });

  test("does not work for anything else", async () => {
    const other = purpose === "register" ? "reset-password" : "register";
    const token = await issueLink(other, await address());
    expect(await readLink(purpose, token)).toBeNull();
    await expect(use(token)).rejects.toThrow(Refused);
  });

  test("is forgotten a day after it ran out", async () => {
    const email = await address();
    await issueLink(purpose, email);
    const yesterday = new Date(Date.now() - 25 * 60 * 60 * 1000);
    await db.emailLink.updateMany({ where: { email }, data: { expiresAt: yesterday } });
    await issueLink(purpose, anAddress());
    expect(await db.emailLink.count({ where: { email } })).toBe(0);
  });

  test("is looked at before the password is hashed, which is dear", async () => {
    vi.mocked(hashPassword).mockClear();
    await expect(use("made-up")).rejects.toThrow(Refused);
    expect(hashPassword).not.toHaveBeenCalled();
  });

  test("cannot be made up", async () => {
    expect(await readLink(purpose, "made-up")).toBeNull();
    await expect(use("made-up")).rejects.toThrow(Refused);
  });
});

describe("signing in", () => {
  test("takes the address in capitals or not", async () => {
    const { email, person } = await anAccount();
    expect(await signIn(email.toUpperCase(), PASSWORD, here)).toEqual(person);
  });

  test("says the same to a wrong password and an unknown address", async () => {
    const { email } = await anAccount();
    const says = (address: string) =>
      signIn(address, "not the password", here).catch(({ message }: Error) => message);
    expect(await says(email)).toBe(await says(anAddress()));
  });

  test.each(["known", "unknown"])("stops after five wrong tries for a %s address", async (kind) => {
    const email = kind === "known" ? (await anAccount()).email : anAddress();
    for (let tries = 0; tries < 5; tries++)
      await expect(signIn(email, "not the password", here)).rejects.toThrow("is not right");
    await expect(signIn(email, PASSWORD, here)).rejects.toThrow(/too many tries. Wait 15 minutes/);
  });

  test("lets the owner in while somebody elsewhere tries wrong passwords", async () => {
    const { email, person } = await anAccount();
    for (let tries = 0; tries < 6; tries++) await signIn(email, "wrong", "elsewhere").catch(() => null);
    expect(await signIn(email, PASSWORD, here)).toEqual(person);
  });

  test("leaves a line in the log when it is refused, without address or password", async () => {
    const written = vi.spyOn(console, "info").mockReturnValue();
    const { email } = await anAccount();
    for (let tries = 0; tries < 6; tries++) await signIn(email, "not the password", here).catch(() => null);
    const lines = written.mock.calls.map(([line]) => String(line));
    written.mockRestore();
    expect(lines.map((line) => JSON.parse(line).event)).toEqual([
      ...Array(5).fill("sign-in refused"),
      "too many tries",
    ]);
    for (const secret of [email, "not the password", here]) expect(lines.join()).not.toContain(secret);
  });

  test("forgets wrong tries after a right one", async () => {
    const { email, person } = await anAccount();
    for (let round = 0; round < 2; round++) {
      for (let tries = 0; tries < 4; tries++)
        await expect(signIn(email, "wrong", here)).rejects.toThrow("is not right");
      expect(await signIn(email, PASSWORD, here)).toEqual(person);
    }
  });

  test("does not let one address use up the tries of another", async () => {
    const { email } = await anAccount();
    for (let tries = 0; tries < 6; tries++) await signIn(anAddress(), "wrong", here).catch(() => null);
    await expect(signIn(email, PASSWORD, here)).resolves.toBeDefined();
  });
});

describe("a new password", () => {
  test("replaces the old one and ends every session", async () => {
    const { email, person } = await anAccount();
    const session = await startSession(person);
    await resetPassword(await issueLink("reset-password", email), "another lantern gravel");
    expect(await readSession(session)).toBeNull();
    await expect(signIn(email, PASSWORD, here)).rejects.toThrow("is not right");
    await expect(signIn(email, "another lantern gravel", here)).resolves.toEqual(person);
  });

  test("must be hard to guess, and a refused one changes nothing", async () => {
    const { email, person } = await anAccount();
    const token = await issueLink("reset-password", email);
    await expect(resetPassword(token, "Password123456")).rejects.toThrow("harder to guess");
    expect(await signIn(email, PASSWORD, here)).toEqual(person);
    expect(await readLink("reset-password", token)).toBe(email);
  });

  test("makes every other link to choose one useless", async () => {
    const { email } = await anAccount();
    const [older, newer] = [
      await issueLink("reset-password", email),
      await issueLink("reset-password", email),
    ];
    await resetPassword(newer, "another lantern gravel");
    await expect(resetPassword(older, PASSWORD)).rejects.toThrow("has been used");
  });

  test("does not let a session it ended tell whose work to keep", async () => {
    const { email, person } = await anAccount();
    const session = await startSession(person);
    await resetPassword(await issueLink("reset-password", email), "another lantern gravel");
    expect(await readEndedSession(session)).toBeNull();
  });
});
