import { expect, test } from "vitest";
import { ROLES } from "@/lib/domain/people/permissions";
import { readableComments } from "@/lib/domain/teamwork/readable-comments";

const comment = (id: string, repliesTo: string | null, part: "own" | "toReader" | null = null) => ({
  id,
  repliesTo,
  own: part === "own",
  toReader: part === "toReader",
});

const COMMENTS = [
  comment("of others", null),
  comment("a reply", "of others"),
  comment("begun", null, "own"),
  comment("an answer", "begun"),
  comment("joined", null),
  comment("what they said", "joined", "own"),
  comment("asked to look", null),
  comment("the asking", "asked to look", "toReader"),
];

const read = (role: (typeof ROLES)[number]) => readableComments(role, COMMENTS).map(({ id }) => id);

test("a delegate reads whole conversations that they wrote in or were told of, and no other", () => {
  expect(read("delegate")).toEqual([
    "begun",
    "an answer",
    "joined",
    "what they said",
    "asked to look",
    "the asking",
  ]);
});

test.each(["viewer", "contributor", "lead", "approver"] as const)("a %s reads all of them", (role) => {
  expect(read(role)).toHaveLength(COMMENTS.length);
});

test("a reviewer reads none", () => {
  expect(read("reviewer")).toEqual([]);
});
