import { beforeEach, describe, expect, it, vi } from "vitest";
import { z } from "zod";
import { NotAllowed, NotFound, Refused } from "@/lib/domain/errors";
import { email, text } from "@/lib/forms/fields";
import { formSave, openForm } from "@/lib/forms/form-save";
import { UNSENT } from "@/lib/forms/form-state";

const ADA = { id: "p1", name: "Ada", email: "ada@nhs.example" };

const world = vi.hoisted(() => ({
  headers: new Headers(),
  person: null as unknown,
  stale: null as string | null,
  keepForm: vi.fn(),
  dropKeptForm: vi.fn(),
  logged: vi.fn(),
  former: vi.fn(),
}));

class Signal extends Error {}

vi.mock("server-only", () => ({}));
vi.mock("next/headers", () => ({ headers: async () => world.headers }));
vi.mock("next/navigation", () => ({
  redirect: (path: string) => {
    throw new Signal(`redirect ${path}`);
  },
  unstable_rethrow: (thrown: unknown) => {
    if (thrown instanceof Signal) throw thrown;
  },
}));
vi.mock("@/lib/current-person", () => ({
  currentPerson: async () => world.person,
  staleSessionPerson: async () => world.stale,
}));
vi.mock("@/lib/data/sign-in/kept-forms", () => ({
  keepForm: world.keepForm,
  dropKeptForm: world.dropKeptForm,
}));
vi.mock("@/lib/data/people/former-members", () => ({ formerOrganisation: world.former }));
vi.mock("@/lib/log", () => ({ log: { error: world.logged } }));

const schema = z.object({ name: text(50, "Enter a name"), email: email() });

function sent(values: Record<string, string>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(values)) data.append(name, value);
  return data;
}

const GOOD = { name: "Ada", email: "ada@nhs.example", password: "correct horse battery" };
const TYPED = { name: "Ada", email: "ada@nhs.example" };

beforeEach(() => {
  vi.resetAllMocks();
  world.headers = new Headers({
    "sec-fetch-site": "same-origin",
    referer: "https://portal.example/sites/new?x=1",
  });
  world.person = ADA;
  world.stale = null;
});

describe("formSave", () => {
  it("tells whoever was removed while the form was open, and nobody else", async () => {
    const save = formSave(schema, () => {
      throw new NotFound("no role here");
    });
    await expect(save({ path: "/sites/1/edit" }, UNSENT, sent(GOOD))).rejects.toThrow("redirect /not-found");
    world.former.mockResolvedValue({ reference: "RXX", name: "A trust" });
    await expect(save({ path: "/sites/1/edit" }, UNSENT, sent(GOOD))).rejects.toThrow(
      "redirect /organisations/RXX/access",
    );
    expect(world.former).toHaveBeenLastCalledWith(ADA, "/sites/1/edit");
  });

  it("hands person, parsed input, ids and raw values on, and goes where the handler says", async () => {
    const handler = vi.fn(async () => "/next");
    await expect(formSave(schema, handler)({ id: "1" }, UNSENT, sent(GOOD))).rejects.toThrow(
      "redirect /next",
    );
    expect(handler).toHaveBeenCalledWith(ADA, TYPED, { id: "1" }, GOOD);
  });

  it("says what is wrong field by field, counts the attempt and gives back what was typed, passwords aside", async () => {
    const state = await formSave(schema, async () => "/next")({}, UNSENT, sent({ ...GOOD, name: "" }));
    expect(state).toEqual({ attempt: 1, values: { ...TYPED, name: "" }, errors: { name: "Enter a name" } });
  });

  it("refuses a post from elsewhere before anything else and does not repeat what it said", async () => {
    world.headers = new Headers({ host: "portal.example", origin: "https://evil.example" });
    const handler = vi.fn(async () => "/next");
    const state = await formSave(schema, handler)({}, UNSENT, sent(GOOD));
    expect(state).toMatchObject({
      attempt: 1,
      errors: {},
      message: expect.stringContaining("could not tell"),
    });
    expect(state.values).toBeUndefined();
    expect(handler).not.toHaveBeenCalled();
  });

  it("leaves what was typed in the form when nobody knows whose it is", async () => {
    world.person = null;
    const state = await formSave(schema, async () => "/")({}, UNSENT, sent(GOOD));
    expect(state).toMatchObject({
      attempt: 1,
      values: TYPED,
      message: expect.stringContaining("signed out"),
    });
    expect(world.keepForm).not.toHaveBeenCalled();
  });

  it("keeps what was typed when the session has ended, even if it is not valid yet", async () => {
    world.person = null;
    world.stale = "p1";
    const save = formSave(schema, async () => "/");
    await expect(save({ path: "/assessments/1" }, UNSENT, sent({ ...GOOD, name: "" }))).rejects.toThrow(
      "redirect /sign-in?next=%2Fassessments%2F1&kept=1",
    );
    expect(world.keepForm).toHaveBeenCalledWith("p1", "/assessments/1", { ...TYPED, name: "" });
  });

  it("never sends anybody to another site to come back from", async () => {
    world.person = null;
    world.stale = "p1";
    await expect(
      formSave(schema, async () => "/")({ path: "//evil.example" }, UNSENT, sent(GOOD)),
    ).rejects.toThrow("redirect /sign-in?next=%2Fsites%2Fnew");
  });

  it("forgets the kept form once it is saved", async () => {
    const save = formSave(schema, async () => "/next");
    await expect(save({ path: "/a" }, UNSENT, sent({ ...GOOD, kept: "1" }))).rejects.toThrow(
      "redirect /next",
    );
    expect(world.dropKeptForm).toHaveBeenCalledWith(ADA, "/a");
  });

  it("shows what the handler found wrong", async () => {
    const clashes = [{ field: "a", label: "A", mine: "1", theirs: [] }];
    const state = await formSave(schema, async () => ({ clashes, seen: 7 }))(
      {},
      { attempt: 4, errors: {} },
      sent(GOOD),
    );
    expect(state).toEqual({ attempt: 5, values: TYPED, errors: {}, clashes, seen: 7 });
  });

  it("goes on showing both versions until one is chosen and the form is saved", async () => {
    const handler = vi.fn(async () => "/next");
    const clashes = [{ field: "name", label: "Name", mine: "Ada", theirs: [] }];
    const shown = { attempt: 1, errors: {}, clashes, seen: 7 };
    const undecided = await formSave(schema, handler)({}, shown, sent(GOOD));
    expect(undecided).toMatchObject({
      clashes,
      seen: 7,
      errors: { "choose.name": "Choose which version to keep: Name" },
    });
    const wrong = await formSave(schema, handler)(
      {},
      shown,
      sent({ ...GOOD, email: "", "choose.name": "theirs" }),
    );
    expect(wrong).toMatchObject({ clashes, seen: 7, errors: { email: "Enter an email address" } });
    expect(handler).not.toHaveBeenCalled();
  });

  it("fills in a proposed value without saving or judging, and keeps what was typed and what clashed", async () => {
    const handler = vi.fn(async () => "/next");
    const clashes = [{ field: "a", label: "A", mine: "1", theirs: [] }];
    const shown = { attempt: 1, errors: {}, clashes, seen: 7 };
    const used = { ...GOOD, name: "", "use.email": '"proposed@nhs.example"' };
    const state = await formSave(schema, handler)({}, shown, sent(used));
    const values = { ...TYPED, name: "", email: "proposed@nhs.example" };
    expect(state).toEqual({ attempt: 2, errors: {}, filled: "email", values, clashes, seen: 7 });
    expect(handler).not.toHaveBeenCalled();
  });

  it.each([
    ["a refusal of one field", new Refused("Taken", "name"), { errors: { name: "Taken" } }],
    ["a refusal of the whole", new Refused("Closed"), { message: "Closed", errors: {} }],
    [
      "a missing permission",
      new NotAllowed(),
      { message: expect.stringContaining("do not have permission") },
    ],
    ["anything unexpected", new Error("database down"), { message: expect.stringContaining("still here") }],
  ])("turns %s into words and keeps what was typed", async (_what, thrown, expected) => {
    const state = await formSave(schema, () => Promise.reject(thrown))({}, UNSENT, sent(GOOD));
    expect(state).toMatchObject({ attempt: 1, values: TYPED, ...expected });
  });

  it("writes only the unexpected to the log", async () => {
    await formSave(schema, () => Promise.reject(new Refused("Closed")))({}, UNSENT, sent(GOOD));
    expect(world.logged).not.toHaveBeenCalled();
    await formSave(schema, () => Promise.reject(new Error("database down")))({}, UNSENT, sent(GOOD));
    expect(world.logged).toHaveBeenCalledOnce();
  });

  it("shows what may not be known as not found", async () => {
    const save = formSave(schema, () => Promise.reject(new NotFound()));
    await expect(save({}, UNSENT, sent(GOOD))).rejects.toThrow("redirect /not-found");
  });

  it("treats ids that are not plain text or numbers as not found", async () => {
    const handler = vi.fn(async () => "/next");
    const forged = { id: { not: null } } as unknown as Record<string, string>;
    await expect(formSave(schema, handler)(forged, UNSENT, sent(GOOD))).rejects.toThrow(
      "redirect /not-found",
    );
    expect(handler).not.toHaveBeenCalled();
  });

  it("refuses more than anybody types, and keeps it", async () => {
    const name = "x".repeat(256 * 1024);
    const state = await formSave(schema, async () => "/next")({}, UNSENT, sent({ ...GOOD, name }));
    expect(state).toMatchObject({ values: { name }, message: expect.stringContaining("too long") });
  });

  it("may choose its schema by ids and by what was typed", async () => {
    const save = formSave(
      (ids: { kind: string }, raw) => z.object({ name: text(50, `${ids.kind}, ${String(raw["email"])}`) }),
      async () => "/next",
    );
    const state = await save({ kind: "site" }, UNSENT, sent({ email: "e" }));
    expect(state.errors).toEqual({ name: "site, e" });
  });

  it("counts from one when the browser sends a state that is none", async () => {
    const state = await formSave(schema, async () => "/next")({}, { attempt: NaN, errors: {} }, sent({}));
    expect(state.attempt).toBe(1);
  });
});

describe("openForm", () => {
  it("needs nobody to be signed in", async () => {
    world.person = null;
    const handler = vi.fn(async () => "/next");
    await expect(openForm(schema, handler)({}, UNSENT, sent(GOOD))).rejects.toThrow("redirect /next");
    expect(handler).toHaveBeenCalledWith(TYPED, {}, GOOD);
  });

  it("refuses a post from elsewhere", async () => {
    world.headers = new Headers();
    const state = await openForm(schema, async () => "/next")({}, UNSENT, sent(GOOD));
    expect(state.message).toContain("could not tell");
  });
});
