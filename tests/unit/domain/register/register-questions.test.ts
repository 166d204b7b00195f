import { describe, expect, test } from "vitest";
import { checkAnswer } from "@/lib/domain/assessment/check-answer";
import { registerQuestions, serviceGroups } from "@/lib/domain/register/register-questions";

const connection = (key: string) => registerQuestions.connection.find(({ id }) => id === key)!;

describe("the details of the registers", () => {
  test("are asked like questions and never scored", () => {
    const all = Object.values(registerQuestions).flat();
    expect(all.every(({ scored }) => !scored)).toBe(true);
    expect(checkAnswer(connection("download_mbps"), 100_001, "2026-11-21")).toBe(
      "Download speed must be between 0 and 100,000",
    );
  });

  test("of a service stand in one group each, and leave out what the profile asks", () => {
    const grouped = serviceGroups.flatMap(({ questions }) => questions.map(({ id }) => id));
    expect(grouped.toSorted()).toEqual(registerQuestions.service.map(({ id }) => id).toSorted());
    expect(new Set(grouped).size).toBe(grouped.length);
    expect(grouped).toContain("hosting");
    expect(grouped).not.toContain("stage");
  });

  test("hold a measurement of the past and a contract that ends in the future", () => {
    expect(checkAnswer(connection("measured_on"), "2026-11-22", "2026-11-21")).toBe(
      "The date must be today or in the past",
    );
    expect(checkAnswer(connection("contract_end"), "2030-01-31", "2026-11-21")).toBeNull();
    expect(checkAnswer(connection("contract_end"), "none", "2026-11-21")).toMatch("Enter a real date");
  });

  test("need a date only where it is known", () => {
    expect(connection("contract_end").optional).toBe(true);
    expect(connection("role").optional).toBe(false);
  });
});
