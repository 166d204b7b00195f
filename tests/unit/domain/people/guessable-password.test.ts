import { describe, expect, test } from "vitest";
import { isGuessable } from "@/lib/domain/people/guessable-password";

const KNOWN = ["Robin Example", "robin.example@northmoor.example"];

describe("a password is guessable", () => {
  test.each([
    ["a common word and a year", "Password2026!"],
    ["a common word twice", "passwordpassword"],
    ["a common word written with signs", "P@ssw0rd1234"],
    ["a row of keys", "qwertyuiop12"],
    ["a season and a year", "Summer!!!2026"],
    ["words of the trade", "nhs-hospital-2026"],
    ["one character over and over", "aaaaaaaaaaaaaaaa"],
    ["digits alone", "123456789012"],
    ["the person's name", "robin-example-99"],
    ["a part of their address", "northmoor1234567"],
  ])("when it is %s", (_, password) => {
    expect(isGuessable(password, KNOWN)).toBe(true);
  });
});

describe("a password is not guessable", () => {
  test.each([
    ["three words that do not belong together", "teapot lantern gravel"],
    ["a sentence with a common word in it", "my password is a purple teapot"],
    ["letters and digits at random", "x7Kq9w22p1vz"],
    ["words of another language", "zażółć gęślą jaźń"],
  ])("when it is %s", (_, password) => {
    expect(isGuessable(password, KNOWN)).toBe(false);
  });
});
