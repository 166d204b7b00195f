import { describe, expect, test } from "vitest";
import { z } from "zod";
import { serviceUseForm, shownFigures } from "@/lib/forms/register/service-use-form";

const form = serviceUseForm(z.object({ serviceId: z.string() }), "2026-11-21");
const parse = (typed: Record<string, string>) =>
  form.safeParse({ serviceId: "s", peopleAtOnce: "12", ...typed });
const problems = (typed: Record<string, string>) =>
  parse(typed).error?.issues.map(({ path, message }) => `${String(path[0])}: ${message}`);

const NONE = { downMbps: null, upMbps: null, downGb: null, upGb: null, windowHours: null, source: null };

describe("the form of a service at a site", () => {
  test("takes what is left empty as not given", () => {
    expect(parse({ downMbps: "", source: " " }).data).toEqual({
      serviceId: "s",
      figures: { ...NONE, peopleAtOnce: 12 },
    });
  });

  test("takes own figures with their source", () => {
    const typed = {
      peopleAtOnce: "1,200",
      upMbps: "0.25",
      upGb: "20",
      windowHours: "7.5",
      source: "Measured",
    };
    expect(parse(typed).data?.figures).toEqual({
      ...NONE,
      peopleAtOnce: 1200,
      upMbps: 0.25,
      upGb: 20,
      windowHours: 7.5,
      source: "Measured",
    });
  });

  test.each([
    [{ peopleAtOnce: "" }, "peopleAtOnce: Answer the question “How many people use it here at once?”"],
    [
      { peopleAtOnce: "2.5" },
      "peopleAtOnce: The answer to “How many people use it here at once?” must be a whole number",
    ],
    [{ downMbps: "1" }, "source: Enter where your figures come from"],
    [{ downGb: "5", source: "Guess" }, "windowHours: Enter the hours in which the transfer must finish"],
    [{ windowHours: "0" }, "windowHours: Hours for the scheduled transfer must be between 0.1 and 168"],
  ])("refuses %o", (typed, problem) => {
    expect(problems(typed)).toEqual([problem]);
  });
});

describe("the figures that a page showed", () => {
  test("come back as they were", () => {
    const figures = { ...NONE, peopleAtOnce: 3, upMbps: 0.1 };
    expect(shownFigures.parse(JSON.stringify(figures))).toEqual(figures);
  });

  test.each(["", "{", "[]", "null", '{"peopleAtOnce":"3"}', "{}"])("are refused as %j", (text) => {
    expect(shownFigures.safeParse(text).error?.issues[0]?.message).toBe("Open the page again");
  });
});
