import { expect, test } from "vitest";
import { NOTHING_UNSENT, type Unsent } from "@/lib/forms/autosave/unsent";
import { longUnsent, unsentWords } from "@/lib/forms/autosave/unsent-words";

const waiting = { "P1.1": { "P1.1": "yes" } };
const underWay = { answers: waiting, body: {} };
const savedAt = Date.UTC(2026, 6, 21, 9, 42);
const clashes = [{ field: "P1.2", label: "", mine: "", theirs: [] }];

test.each<[Partial<Unsent>, string]>([
  [{}, "Answers are saved while you work."],
  [{ savedAt }, "Saved at 10:42"],
  [{ waiting, savedAt }, "Not sent yet"],
  [{ waiting, underWay, savedAt }, "Saving"],
  [{ waiting, underWay, failed: 1 }, "Not saved. Trying again…"],
  [{ waiting, clashes }, "Somebody else changed the same answer. Choose which version to keep."],
  [{ waiting, message: "This assessment is closed." }, "Not saved. This assessment is closed."],
  [{ waiting, signedOut: true }, "You are signed out. What you typed is kept in this browser."],
])("%j is said as %j", (state, words) =>
  expect(unsentWords({ ...NOTHING_UNSENT, ...state }, [])).toBe(words),
);

test("a problem that stands beside its field is said too", () => {
  expect(unsentWords({ ...NOTHING_UNSENT, waiting }, ["Give a reason"])).toBe("Not saved. Give a reason");
});

test.each<[Partial<Unsent>, string[]]>([
  [{ waiting }, []],
  [{ waiting, failed: 1 }, ["P1.1"]],
  [{ waiting, restored: true }, ["P1.1"]],
  [{ waiting, signedOut: true }, ["P1.1"]],
])("%j marks the answers %j", (state, marked) =>
  expect(longUnsent({ ...NOTHING_UNSENT, ...state })).toEqual(marked),
);
