import { describe, expect, test } from "vitest";
import type { Facts } from "@/lib/domain/assessment/answer";
import { retirementContext, serviceWarnings } from "@/lib/domain/register/service-warnings";

const SERVICE: Facts = {
  SV1: "live",
  SV2: "both",
  SV3: "both",
  SV4: 300,
  SV5: "yes",
  SV6: "yes",
  SV7: "supplier",
  SV9: "yes",
  SV10: "yes",
  SV11: "yes",
};
const TODAY = "2026-11-21";

const shortOf = (details: Facts, profile: Facts = {}, today = TODAY) =>
  serviceWarnings({ profile: { ...SERVICE, ...profile }, details }, today).map(({ short }) => short);

describe("a service", () => {
  test.each([
    ["people sign in with the older smartcard", { sign_in: "cis1" }, ["Smartcard sign-in"]],
    ["people sign in another way", { sign_in: "cis2" }, []],
    ["its address is private", { ip_addressing: "private" }, ["Private address"]],
    ["the NHS allocated its address", { ip_addressing: "nhs_allocated_private" }, ["Private address"]],
    ["it has public addresses too", { ip_addressing: "mixed" }, []],
    ["the contract ends in a year to the day", { contract_end: "2027-11-21" }, ["Contract ends soon"]],
    ["the contract ends a day later", { contract_end: "2027-11-22" }, []],
    ["the contract ends today", { contract_end: TODAY }, ["Contract ends soon"]],
    ["the contract has ended", { contract_end: "2026-11-20" }, ["Contract has ended"]],
    ["the review of its exception is late", late("exception"), ["Exception to review"]],
    ["the review is due today", { scope_decision: "exception", scope_review: TODAY }, []],
    ["it is no exception any more", late("in_scope"), []],
  ] as const)("is judged right when %s", (_, details, expected) => {
    expect(shortOf(details)).toEqual(expected);
  });

  test("that only one local network reaches may have a private address", () => {
    expect(shortOf({ ip_addressing: "private" }, { SV2: "lan_only" })).toEqual([]);
  });

  test("whose deciding facts are open says that they rule nothing out", () => {
    const [warning] = serviceWarnings({ profile: { ...SERVICE, SV3: undefined }, details: {} }, TODAY);
    expect(warning!.says).toBe(
      "1 question that decides what applies to it is not answered. Until then, every requirement that they could rule out applies.",
    );
    expect(shortOf({}, { SV8: undefined, SV12: undefined })).toEqual([]);
  });

  test("that is retired needs no look", () => {
    expect(shortOf({ sign_in: "cis1", contract_end: "2020-01-01" }, { SV1: "retired" })).toEqual([]);
  });

  test("says after the deadline that smartcard sign-in was to be gone", () => {
    const says = (today: string) =>
      serviceWarnings({ profile: SERVICE, details: { sign_in: "cis1" } }, today)[0]!.says;
    expect(says("2027-02-28")).toMatch("retires by 28 February 2027");
    expect(says("2027-03-01")).toMatch("was to retire by 28 February 2027");
  });

  test("whose move is planned after smartcard sign-in ends is told so", () => {
    const says = (plan_date: string) =>
      serviceWarnings({ profile: SERVICE, details: { sign_in: "cis1", plan_date } }, TODAY)[0]!.says;
    expect(says("2027-09-30")).toMatch("Your planned date, 30 September 2027, is after that.");
    expect(says("2027-02-28")).not.toMatch("planned date");
  });

  test("that is on the internet already keeps that in its next contract", () => {
    const says = (SV3: string) =>
      serviceWarnings({ profile: { ...SERVICE, SV3 }, details: { contract_end: TODAY } }, TODAY)[0]!.says;
    expect(says("internet")).toMatch("Keep access over the internet when you renew or replace it.");
    expect(says("private")).toMatch("Ask for access over the internet before you renew or replace it.");
  });
});

function late(scope_decision: string) {
  return { scope_decision, scope_review: "2026-11-20" } as const;
}

describe("a planned retirement", () => {
  test.each([
    [{ SV1: "retiring", SV8: "2027-09-30" }, "It is due to be retired on 30 September 2027."],
    [{ SV1: "live", SV8: "2027-09-30" }, "It is due to be retired on 30 September 2027."],
    [{ SV1: "retiring", SV8: "none" }, "It is due to be retired."],
  ])("is context and exempts nothing (%j)", (profile, says) => {
    const context = retirementContext(profile);
    expect(context).toMatch(says);
    expect(context).toMatch("does not exempt");
  });

  test.each([{ SV1: "live", SV8: "none" }, { SV1: "retired", SV8: "2020-01-01" }, {}])(
    "is not spoken of where there is none (%j)",
    (profile) => expect(retirementContext(profile)).toBeNull(),
  );
});
