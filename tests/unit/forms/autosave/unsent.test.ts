import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { AutosaveReply } from "@/lib/forms/autosave/autosave-reply";
import type { Clash, FormValues } from "@/lib/forms/form-state";
import { fromKept, KEPT_FOR, toKeep } from "@/lib/forms/autosave/kept-unsent";
import {
  isUnsent,
  knownFields,
  NOTHING_UNSENT,
  sending,
  typed,
  waitBefore,
  type Unsent,
} from "@/lib/forms/autosave/unsent";
import { answered, broken, cameBack, refused, signedOut, toShow } from "@/lib/forms/autosave/unsent-after";

const NOW = Date.UTC(2026, 10, 21, 10, 42);

/** Somebody types these fields, one after the other, into a form that has them all. */
const typing = (values: FormValues, before: Unsent = NOTHING_UNSENT) =>
  Object.keys(values).reduce((unsent, field) => typed(unsent, field, values), before);

const clashOf = (field: string): Clash => ({ field, label: field, mine: "Mine", theirs: [] });

/** Types, sends, and gets this answer. */
const replied = (values: FormValues, reply: AutosaveReply) =>
  answered(sending(typing(values), values), reply, NOW);

describe("What waits", () => {
  it("is the whole answer of a field: a date with its parts, a question with its reason", () => {
    const values = {
      "P1.1.day": "1",
      "P1.1.month": "2",
      "P1.1.differs": "Why",
      "P1.note": "A note",
      opened: "3",
    };
    expect(typed(NOTHING_UNSENT, "P1.1.day", values).waiting).toEqual({
      "P1.1": { "P1.1.day": "1", "P1.1.month": "2", "P1.1.differs": "Why" },
    });
  });

  it("is nothing when a field that is no answer changes", () => {
    expect(isUnsent(typed(NOTHING_UNSENT, "except", { except: "site:1" }))).toBe(false);
  });

  it("goes as a whole form that says what changed", () => {
    const values = { "P1.1": "yes", "P1.note": "", opened: "3" };
    const { underWay } = sending(typed(NOTHING_UNSENT, "P1.1", values), values);
    expect(underWay?.body).toEqual({ ...values, changed: "P1.1" });
  });

  it("is over once it is acknowledged, with the time and what is known from now on", () => {
    const after = replied({ "P1.1": "yes" }, { revision: 7, settled: ["P1.1"] });
    expect(isUnsent(after)).toBe(false);
    expect(after).toMatchObject({ savedAt: NOW, known: { "P1.1": 7 } });
    expect(knownFields(after)).toEqual({ "known.P1.1": "7" });
  });

  it("goes on waiting when it was typed again meanwhile, and knows that it was saved in between", () => {
    const first = sending(typing({ "P1.1": "yes" }), { "P1.1": "yes" });
    const after = answered(typing({ "P1.1": "no" }, first), { revision: 7, settled: ["P1.1"] }, NOW);
    const again = sending(after, { "P1.1": "no" });
    expect(again.underWay?.body).toEqual({ "P1.1": "no", "known.P1.1": "7", changed: "P1.1" });
  });

  it("is not said to be wrong once it was typed again: it goes again, and may be right by now", () => {
    const reply = { errors: { "P1.1.differs": "Enter why" } };
    const first = sending(typing({ "P1.1": "yes" }), { "P1.1": "yes" });
    expect(answered(first, reply, NOW).errors).toEqual(reply.errors);
    const values = { "P1.1": "yes", "P1.1.differs": "The register is behind" };
    const after = answered(typing(values, first), reply, NOW);
    expect(after.errors).toEqual({});
    expect(sending(after, values).underWay?.answers).toEqual({ "P1.1": values });
  });

  it("shows what is stored instead, unless the person went on typing", () => {
    const reply = { revision: 7, shown: { "P1.1": { "P1.1": "theirs" } } };
    const first = sending(typing({ "P1.1": "yes" }), { "P1.1": "yes" });
    expect(toShow(first, reply)).toEqual(reply.shown);
    expect(isUnsent(answered(first, reply, NOW))).toBe(false);
    const further = typing({ "P1.1": "no" }, first);
    expect(toShow(further, reply)).toEqual({});
    expect(answered(further, reply, NOW)).toMatchObject({ waiting: { "P1.1": { "P1.1": "no" } }, known: {} });
  });
});

describe("A broken connection", () => {
  const values = { "P1.1": "yes" };
  const off = broken(sending(typing(values), values));

  it("sends the same again before anything newer, since nobody knows whether it arrived", () => {
    const later = typing({ "P1.1": "no" }, off);
    expect(sending(later, { "P1.1": "no" }).underWay?.body).toEqual({ "P1.1": "yes", changed: "P1.1" });
  });

  it.each([
    [0, 1_000],
    [1, 2_000],
    [3, 8_000],
    [5, 30_000],
    [50, 30_000],
  ])("after %i failures waits %i ms", (failed, wait) =>
    expect(waitBefore({ ...NOTHING_UNSENT, failed })).toBe(wait),
  );

  it("is over with the first answer, and the end of a session with the next sign-in", () => {
    expect(answered(off, { revision: 2, settled: ["P1.1"] }, NOW).failed).toBe(0);
    expect(answered(signedOut(off), { revision: 2, settled: ["P1.1"] }, NOW).signedOut).toBeUndefined();
  });
});

describe("A refused value", () => {
  const values = { "P1.1": "yes", "P1.explanation": "short" };
  const after = replied(values, {
    revision: 4,
    settled: ["P1.1"],
    errors: { "P1.explanation": "Give a reason" },
  });

  it("is said, kept and not sent again until it is changed; the rest is saved", () => {
    expect(after.errors).toEqual({ "P1.explanation": "Give a reason" });
    expect(Object.keys(after.waiting)).toEqual(["P1.explanation"]);
    expect(sending(after, values).underWay).toBeUndefined();
    const longer = { ...values, "P1.explanation": "long enough to be a reason" };
    const again = typed(after, "P1.explanation", longer);
    expect(again.errors).toEqual({});
    expect(sending(again, longer).underWay?.body["changed"]).toBe("P1.explanation");
  });

  it.each<[string, AutosaveReply, string]>([
    ["with a sentence", { message: "This assessment is closed." }, "This assessment is closed."],
    ["because of another field", { errors: { except: "Leave at least one in" } }, "Leave at least one in"],
    ["without a word", {}, "Use the button to save."],
  ])("the whole form may be refused, %s: nothing is sent until something changes", (_, reply, message) => {
    const stuck = replied(values, reply);
    expect(stuck.message).toBe(message);
    expect(sending(stuck, values).underWay).toBeUndefined();
    expect(sending(typed(stuck, "except", values), values).underWay).toBeDefined();
    expect(refused(stuck, "Gone.")).toMatchObject({ message: "Gone.", waiting: stuck.waiting });
  });
});

describe("A clash", () => {
  const values = { "P1.1": "yes", "P1.note": "A note" };
  const after = replied(values, { revision: 9, clashes: [clashOf("P1.1")] });

  it("holds back its answer and nothing else until the person chooses", () => {
    expect(sending(after, values).underWay?.body["changed"]).toBe("P1.note");
    for (const choice of ["mine", "theirs"]) {
      const body = sending(after, { ...values, "choose.P1.1": choice }).underWay?.body;
      expect(body).toMatchObject({ changed: "P1.1,P1.note", "known.P1.1": "9" });
    }
  });

  it("goes away once the choice is stored", () => {
    const chosen = sending(after, { ...values, "choose.P1.1": "mine" });
    const over = answered(chosen, { revision: 10, settled: ["P1.1", "P1.note"] }, NOW);
    expect(over).toMatchObject({ clashes: [], clashedAt: {}, waiting: {}, known: { "P1.1": 10 } });
  });

  it("is taken over from a form that a button sent", () => {
    const state = { attempt: 1, errors: { "P1.note": "No" }, clashes: [clashOf("P1.2.differs")], seen: 5 };
    expect(cameBack(after, state)).toMatchObject({
      errors: state.errors,
      clashes: state.clashes,
      clashedAt: { "P1.2": 5 },
    });
  });

  it("is not yet seen after a reload: then it is shown again", () => {
    const back = fromKept(toKeep(after, 3, NOW), NOW, Object.keys(values));
    expect(sending(back, values).underWay?.body).toMatchObject({
      "known.P1.1": "3",
      changed: "P1.1,P1.note",
    });
  });
});

describe("What a browser keeps", () => {
  const unsent = typing({ "P1.1": "yes", "P1.2": "no" });
  const fields = ["P1.1", "P1.2"];

  it("is what was not acknowledged, and since when the person knew it", () => {
    const back = fromKept(toKeep({ ...unsent, known: { "P1.2": 6, "P1.3": 7 } }, 4, NOW), NOW + 1, fields);
    expect(back).toMatchObject({ waiting: unsent.waiting, known: { "P1.1": 4, "P1.2": 6 }, restored: true });
  });

  it("is nothing once all is acknowledged", () => expect(toKeep(NOTHING_UNSENT, 4, NOW)).toBeNull());

  it("does not bring back what the form no longer asks", () => {
    expect(Object.keys(fromKept(toKeep(unsent, 4, NOW), NOW, ["P1.2"]).waiting)).toEqual(["P1.2"]);
  });

  it.each([
    ["a day old", toKeep(unsent, 4, NOW - KEPT_FOR - 1)],
    ["of somebody else's making", "{"],
    ["of another form", '{"at":1}'],
    ["absent", null],
  ])("is left alone when it is %s", (_, text) => expect(fromKept(text, NOW, fields)).toBe(NOTHING_UNSENT));
});

// A server that stores what it gets, over a connection that loses requests and answers.
const step = fc.record({
  answer: fc.constantFrom("P1.1", "P1.2", "P1.note"),
  value: fc.string(),
  happens: fc.constantFrom("typed", "sent", "request lost", "answer lost", "reloaded"),
});

test("whatever a connection loses, all that was typed last is stored in the end", () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const values: Record<string, string> = {};
      const stored: Record<string, unknown> = {};
      let unsent = NOTHING_UNSENT;
      const send = (happens: string) => {
        unsent = sending(unsent, values);
        if (!unsent.underWay) return;
        const { body, answers } = unsent.underWay;
        const changed = String(body["changed"]).split(",");
        expect(changed).toEqual(Object.keys(answers));
        if (happens !== "request lost") for (const answer of changed) stored[answer] = body[answer];
        unsent =
          happens === "sent" ? answered(unsent, { revision: 1, settled: changed }, NOW) : broken(unsent);
      };
      for (const { answer, value, happens } of steps) {
        if (happens === "typed") {
          values[answer] = value;
          unsent = typed(unsent, answer, values);
        } else if (happens === "reloaded") {
          unsent = fromKept(toKeep(unsent, 1, NOW), NOW, ["P1.1", "P1.2", "P1.note"]);
        } else send(happens);
      }
      while (isUnsent(unsent)) send("sent");
      expect(stored).toEqual(values);
    }),
  );
});
