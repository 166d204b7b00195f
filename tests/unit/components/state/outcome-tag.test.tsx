import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { LEVELS } from "@/lib/domain/catalogue/shape/levels";
import { OBLIGATIONS, STATUSES } from "@/lib/domain/catalogue/shape/words";
import { STATUS_WORDS } from "@/lib/domain/scoring/words";
import type { LookedAt } from "@/lib/domain/scoring/outcome-look";
import { OutcomeTag } from "@/components/state/outcome-tag";
import { StatusTag } from "@/components/state/status-tag";

const tag = (outcome: LookedAt) => renderToStaticMarkup(<OutcomeTag {...outcome} />);

describe("the tag of an outcome", () => {
  it("is red only for a must that falls well short without a plan", () => {
    for (const obligation of OBLIGATIONS)
      for (const level of [...LEVELS, "unknown", "not_applicable"] as const)
        for (const planned of [true, false]) {
          const short = level === "not_met" || level === "partly_met";
          const red = obligation === "must" && short && !planned;
          expect(tag({ obligation, level, planned }).includes("--red")).toBe(red);
        }
  });

  it("tells a must that is largely met from one that is partly met", () => {
    expect(tag({ obligation: "must", level: "largely_met" })).toContain("--purple");
    expect(tag({ obligation: "must", level: "largely_met", planned: true })).toContain("--orange");
  });

  it("shows what is unknown in grey: a question, not a failure", () => {
    expect(tag({ level: "unknown" })).toContain("nhsuk-tag--grey");
  });

  it("says in words what its colour says", () => {
    expect(tag({ level: "not_met", planned: true })).toContain("Not met, planned");
    expect(tag({ level: "partly_met", obligation: "should", explained: true })).toContain(
      "Partly met, explained",
    );
  });

  it("hides its symbol from screen readers, which read the word", () => {
    expect(tag({ level: "fully_met" })).toContain('<span aria-hidden="true">● </span>Fully met');
  });
});

describe("the tag of a status", () => {
  it.each(STATUSES)("says the label of %s", (status) => {
    expect(renderToStaticMarkup(<StatusTag status={status} />)).toContain(STATUS_WORDS[status].label);
  });

  it("has a symbol for each status", () => {
    const symbols = STATUSES.map(
      (status) => renderToStaticMarkup(<StatusTag status={status} />).match(/>(.) </)?.[1],
    );
    expect(new Set(symbols).size).toBe(STATUSES.length);
  });
});
