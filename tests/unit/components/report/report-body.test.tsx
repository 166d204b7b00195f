import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { ReportBody } from "@/components/report/report-body";
import { anAction, aRequirement, dummyCatalogue } from "@/tests/support/dummy-catalogue";
import { places, reportOf } from "@/tests/support/reported";
import type { Situation } from "@/tests/support/assessed";

const catalogue = dummyCatalogue([
  ...["M1", "M2", "M3", "M4", "M5", "M6"].map((id) =>
    aRequirement(id, {
      remediation: { not_met: [anAction(`${id}-R1`, [`${id}.1`])], partly_met: [], largely_met: [] },
    }),
  ),
  aRequirement("V1", {
    scope_level: "service",
    obligation: "should",
    remediation: { not_met: [anAction("V1-R1", ["V1.1"])], partly_met: [], largely_met: [] },
  }),
]);

const markup = (situation: Situation) =>
  renderToStaticMarkup(<ReportBody files="/r" report={reportOf(catalogue, situation)} />);

const part = (html: string, id: string) => html.split(`<h2 id="${id}"`)[1]?.split("<h2")[0] ?? "";

const text = (html: string) => html.replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");

describe("the page of a report", () => {
  const html = markup({
    services: { v1: {}, v2: {} },
    answers: { "M1.1": "not_met", "V1.1@v1": "not_met", "V1.1@v2": "not_met" },
  });

  it("says the status in words before any number", () => {
    expect(html.indexOf("Incomplete")).toBeGreaterThan(0);
    expect(html.indexOf("Incomplete")).toBeLessThan(html.indexOf("Mandatory index"));
  });

  it("names at most five obstacles and leads to the others", () => {
    const { 0: panel = "" } = html.split("In this report");
    expect(panel.match(/<li>/g)).toHaveLength(5);
    expect(text(markup({ answers: {} }))).toContain("See all 6 ");
    expect(part(markup({ answers: {} }), "holding").match(/<li>/g)).toHaveLength(6);
  });

  it("says first what falls short for certain, and that open answers cannot mend it", () => {
    expect(text(html)).toContain(
      "1 mandatory requirement already falls short. 5 still have open questions. Whatever the open answers are, the status cannot be better than “Mandatory requirements not met”.",
    );
    expect(text(markup({ answers: {} }))).not.toContain("already fall");
  });

  it("says beside an index how many requirements are fully met everywhere", () => {
    expect(text(html)).toContain("0 of 6 mandatory requirements that apply are fully met everywhere.");
  });

  it("says in every cell of the heat map how it came out", () => {
    const cells = [...part(html, "heat-map").matchAll(/<td[^>]*>([^<]*)<\/td>/g)].map(([, words]) => words);
    expect(cells).toEqual(["○ Not met", ...Array(5).fill("? Unknown"), "○ Not met", "○ Not met"]);
  });

  it("lets each heat map be scrolled by keyboard, under its name", () => {
    expect(part(html, "heat-map")).toContain('role="region" aria-label="Services (2)" tabindex="0"');
  });

  it("says so when there are too many places for a cell each", () => {
    const many = text(part(markup({ services: places("v", 31) }), "heat-map"));
    expect(many).toContain("There are 31 services, too many to show one by one.");
  });

  it("gives the reason for each outcome", () => {
    expect(part(html, "requirements")).toContain("because of the answer to “How far M1.1?”");
  });

  it("lists each action once, with where, whose, and what it takes", () => {
    const actions = text(part(html, "actions"));
    expect(actions).toContain("2 actions close what falls short.");
    expect(actions).toContain(
      "Do V1-R1. -. Recommendation not met. V1, Place v1 and Place v2. Owner: Digital lead. Effort: medium. Impact: 2 of 3.",
    );
  });

  it("names the bar of a section in words", () => {
    expect(part(html, "sections")).toContain('role="img" aria-label="3 not met, 5 unknown"');
  });

  it("ends with the disclaimer and the versions", () => {
    expect(text(part(html, "about"))).toMatch(/Gives no certification.*version 1.*version 1\.0\.0/);
  });

  it("leaves out the parts that have nothing to show, and the links to them", () => {
    expect(html).not.toContain("Answers to look at again");
    expect(html).not.toContain("Advice and later law");
  });

  it("stays small for a large register: places with the same outcome share a line", () => {
    const [few, many] = [40, 400].map((count) => markup({ services: places("v", count) }).length) as [
      number,
      number,
    ];
    expect(many - few).toBeLessThan(few * 0.05);
  });
});
