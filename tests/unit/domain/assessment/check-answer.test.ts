import { describe, expect, test } from "vitest";
import type { AnswerValue } from "@/lib/domain/assessment/answer";
import { answerInWords } from "@/lib/domain/assessment/answer-words";
import { getCatalogue, latestVersion } from "@/lib/domain/catalogue/index";
import type { Question } from "@/lib/domain/catalogue/schema";
import { checkAnswer } from "@/lib/domain/assessment/check-answer";
import { DATE_AND_NONE } from "@/lib/domain/dates";
import { TODAY } from "@/tests/support/assessed";
import {
  aChoice,
  aDate,
  aMaturity,
  aMultiChoice,
  aNumber,
  aText,
  aYesNo,
} from "@/tests/support/dummy-catalogue";

const ticks = aMultiChoice("R1.1", ["a", "b", "none"], { exclusive: ["none"] });
const lines = aText("R1.1", { max_lines: 2 });
const code = aText("R1.1", { pattern: "^[A-Z0-9]{3,10}$" });
const list = aText("R1.1", { max_lines: 3, pattern: "^[a-z]+$" });
const addresses = getCatalogue(latestVersion).question("SV12")!;
const planned = aDate("R1.1", { latest: "today_plus_20_years" });

const HOW_MANY = "The answer to “How many R1.1?” must";

describe("an answer is accepted", () => {
  test.each<[string, Question, AnswerValue]>([
    ["a level", aMaturity("R1.1"), "partly_met"],
    ["yes", aYesNo("R1.1"), "yes"],
    ["an option", aChoice("R1.1", ["a", "b"]), "b"],
    ["several ticks", ticks, ["b", "a"]],
    ["the exclusive tick alone", ticks, ["none"]],
    ["today", aDate("R1.1"), TODAY],
    ["the first day allowed", aDate("R1.1"), "2000-01-01"],
    ["no date", aDate("R1.1"), "none"],
    ["a date in 20 years", planned, "2046-11-01"],
    ["a leap day", aDate("R1.1"), "2024-02-29"],
    ["zero", aNumber("R1.1"), 0],
    ["the most", aNumber("R1.1"), 1000],
    ["decimals", aNumber("R1.1", { decimals: 1 }), 0.5],
    ["two lines", lines, "a\nb"],
    ["a code", code, "RXX01"],
    ["a list whose every line fits, spaces and empty lines aside", list, "a\n\n b "],
    ["a host name", addresses, "booking.example"],
    ["an https address", addresses, "https://Booking.Example:8443/sign-in?next=1\nxn--a.xn--p1ai"],
  ])("%s", (_, question, value) => expect(checkAnswer(question, value, TODAY)).toBeNull());
});

describe("an answer is refused in plain English", () => {
  test.each<[string, Question, AnswerValue, string]>([
    ["a level that is none", aMaturity("R1.1"), "great", "Choose one of the levels"],
    ["a level in a list", aMaturity("R1.1"), ["fully_met"], "Choose one of the levels"],
    ["a list", list, "a\nB\nC", "Enter line 2 in the format that is described: “B”"],
    ...[
      "http://booking.example",
      "https://10.0.0.1/",
      "192.168.1.1",
      "https://[::1]/",
      "localhost",
      "intranet",
      "epr.trust.local",
      "https://epr.INTERNAL/x",
      "a b.example",
      "user@booking.example",
      "https://user@booking.example",
      "-a.example",
      "booking.example, other.example",
    ].map((line): [string, Question, AnswerValue, string] => [
      `the address ${line}`,
      addresses,
      `booking.example\n${line}`,
      `Enter line 2 in the format that is described: “${line}”`,
    ]),
    ["maybe", aYesNo("R1.1"), "maybe", "Choose yes or no"],
    ["an option that is not there", aChoice("R1.1", ["a", "b"]), "c", "Choose one of the answers"],
    ["a tick that is not there", ticks, ["a", "c"], "Choose from the answers given"],
    ["the same tick twice", ticks, ["a", "a"], "Choose each answer once"],
    ["no tick", ticks, [], "Choose at least one answer"],
    ["too few ticks", { ...ticks, min_ticked: 2 }, ["a"], "Choose at least 2 answers"],
    [
      "none and another",
      ticks,
      ["none", "a"],
      "Choose “Label of none” on its own, or the other answers without it",
    ],
    ["a day that does not exist", aDate("R1.1"), "2026-02-29", "Enter a real date, for example 27 3 2026"],
    ["words for a date", aDate("R1.1"), "last week", "Enter a real date, for example 27 3 2026"],
    ["a date and none", aDate("R1.1"), DATE_AND_NONE, "Enter a date or tick the box, not both"],
    ["tomorrow", aDate("R1.1"), "2026-11-02", "The date must be today or in the past"],
    ["too long ago", aDate("R1.1"), "1999-12-31", "The date must be on or after 1 January 2000"],
    ["too far ahead", planned, "2046-11-02", "The date must be on or before 1 November 2046"],
    ["words for a number", aNumber("R1.1"), "many", `${HOW_MANY} be a number, like 80`],
    ["no number at all", aNumber("R1.1"), Number.NaN, `${HOW_MANY} be a number, like 80`],
    ["too small", aNumber("R1.1"), -1, `${HOW_MANY} be between 0 and 1,000`],
    ["too big", aNumber("R1.1"), 1001, `${HOW_MANY} be between 0 and 1,000`],
    ["half a service", aNumber("R1.1"), 0.5, `${HOW_MANY} be a whole number`],
    ["too precise", aNumber("R1.1", { decimals: 1 }), 0.25, `${HOW_MANY} have 1 decimal place or fewer`],
    [
      "a label and no question",
      aNumber("R1.1", { text: "Users" }),
      "many",
      "Users must be a number, like 80",
    ],
    ["blanks", aText("R1.1"), "  ", "Enter an answer in words"],
    ["too long", aText("R1.1"), "x".repeat(21), "Use 20 characters or fewer"],
    ["too many lines", lines, "a\nb\nc", "Use 2 lines or fewer"],
    ["another format", code, "rx1", "Enter this in the format that is described"],
  ])("%s", (_, question, value, message) => expect(checkAnswer(question, value, TODAY)).toBe(message));
});

describe("an answer in words", () => {
  test.each<[Question, AnswerValue, string]>([
    [aMaturity("R1.1"), "largely_met", "Largely met"],
    [aYesNo("R1.1"), "no", "No"],
    [aChoice("R1.1", ["a", "b"]), "b", "Label of b"],
    [ticks, ["b", "a"], "Label of a, Label of b"],
    [ticks, ["a", "gone"], "Label of a, gone"],
    [aDate("R1.1"), "2026-03-03", "3 March 2026"],
    [aDate("R1.1"), "none", "Never"],
    [aNumber("R1.1"), 12345.5, "12,345.5 services"],
    [aNumber("R1.1", { unit: "percent" }), 75, "75%"],
    [aText("R1.1"), "As typed", "As typed"],
  ])("%#: %j", (question, value, words) => expect(answerInWords(question, value)).toBe(words));

  test("no option of the real catalogue is shown by its code", () => {
    const { requirements, profile_questions } = getCatalogue(latestVersion);
    const questions = [
      ...Object.values(profile_questions).flat(),
      ...requirements.flatMap((one) => one.questions),
    ];
    for (const question of questions)
      if ("options" in question)
        for (const { value, label } of question.options) expect(answerInWords(question, value)).toBe(label);
  });
});
