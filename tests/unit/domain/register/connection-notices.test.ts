import { describe, expect, test } from "vitest";
import type { Facts } from "@/lib/domain/assessment/answer";
import { connectionCosts } from "@/lib/domain/register/connection-costs";
import { connectionNotices } from "@/lib/domain/register/connection-notices";
import { mainConnection } from "@/lib/domain/register/main-connection";
import { pounds } from "@/lib/domain/pounds";
import { speedInWords } from "@/lib/domain/register/speed-in-words";

const TODAY = "2026-11-21";
const MAIN = { role: "main", network: "internet" };

const noticesOf = (connections: Facts[], site: Facts = {}) =>
  connectionNotices(
    site,
    connections.map((details, index) => ({ name: `Line ${index + 1}`, details })),
    TODAY,
  );

describe("the notices about a site's connections", () => {
  const nothing: string[] = [];
  const noBackup = "This site is critical, and no backup connection is recorded.";
  test.each<[string, Facts[], Facts, string[]]>([
    [
      "no connection, and nothing else",
      [],
      { criticality: "critical" },
      ["No connection is recorded for this site."],
    ],
    ["nothing about one ordinary connection", [MAIN], {}, nothing],
    ["none marked main among several", [{}, {}], {}, ["No connection is marked as main."]],
    ["a backup alone", [{ role: "backup" }], {}, ["No connection is marked as main."]],
    ["a critical site without backup", [MAIN], { criticality: "critical" }, [noBackup]],
    ["no backup where the site is not critical", [MAIN], { criticality: "important" }, nothing],
    ["a critical site with backup", [MAIN, { role: "backup" }], { criticality: "critical" }, nothing],
    [
      "HSCN alone",
      [{ role: "main", network: "hscn" }],
      {},
      ["No connection here reaches the public internet, only HSCN."],
    ],
    ["HSCN beside the internet", [{ role: "main", network: "hscn" }, MAIN], {}, nothing],
    ["a connection that reaches both", [{ role: "main", network: "both" }], {}, nothing],
    ["75 percent in the busiest hour", [{ ...MAIN, busy_hour_percent: 75 }], {}, nothing],
    [
      "more than 75 percent in the busiest hour",
      [{ ...MAIN, busy_hour_percent: 75.5 }],
      {},
      ["Line 1 is 75.5% used in the busiest hour. Review it: the mark is 75%."],
    ],
    ["a measurement of twelve months ago", [{ ...MAIN, measured_on: "2025-11-21" }], {}, nothing],
    [
      "an older measurement",
      [{ ...MAIN, measured_on: "2025-11-20" }],
      {},
      ["Line 1 was last measured on 20 November 2025, over 12 months ago."],
    ],
    ["a contract that ends in over six months", [{ ...MAIN, contract_end: "2027-05-22" }], {}, nothing],
    [
      "a contract that ends in six months",
      [{ ...MAIN, contract_end: "2027-05-21" }],
      {},
      ["The contract of Line 1 ends on 21 May 2027, within 6 months."],
    ],
    [
      "a contract that ends today",
      [{ ...MAIN, contract_end: TODAY }],
      {},
      ["The contract of Line 1 ends on 21 November 2026, within 6 months."],
    ],
    [
      "a contract that has ended",
      [{ ...MAIN, contract_end: "2026-11-20" }],
      {},
      ["The contract of Line 1 ended on 20 November 2026."],
    ],
  ])("tell of %s", (_, connections, site, says) => expect(noticesOf(connections, site)).toEqual(says));
});

describe("the main connection", () => {
  const hscn = { role: "main", network: "hscn" };
  test.each<[string, Facts[], Facts | undefined]>([
    ["is the one marked so", [{ role: "backup" }, MAIN], MAIN],
    ["is one that reaches the internet rather than HSCN alone", [hscn, MAIN], MAIN],
    ["is on HSCN where no other is", [hscn, { role: "backup" }], hscn],
    ["is the only one, marked or not", [{ provider: "A" }], { provider: "A" }],
    ["is not a backup", [{ role: "backup" }], undefined],
    ["is none of several without a mark", [{}, {}], undefined],
    ["is none of none", [], undefined],
  ])("%s", (_, connections, main) => expect(mainConnection(connections)).toEqual(main));
});

describe("the speed", () => {
  test.each<[Facts, string]>([
    [{ download_mbps: 10000, upload_mbps: 40.5 }, "10,000 down, 40.5 up"],
    [{ upload_mbps: 40 }, "40 up"],
    [{}, "Not given"],
  ])("of %j is %s", (details, words) => expect(speedInWords(details)).toBe(words));
});

test.each([
  [1095, "£1,095"],
  [95.5, "£95.50"],
])("%s pounds are %s", (amount, words) => expect(pounds(amount)).toBe(words));

describe("the monthly cost", () => {
  test("counts what reaches HSCN apart, and says how many have no cost", () =>
    expect(
      connectionCosts([
        { network: "hscn", monthly_cost: 100 },
        { network: "both", monthly_cost: 20.5 },
        { network: "internet", monthly_cost: 3 },
        { network: "hscn" },
      ]),
    ).toEqual({ total: 123.5, hscn: 120.5, unknown: 1 }));

  test("of nothing is nothing", () => expect(connectionCosts([])).toEqual({ total: 0, hscn: 0, unknown: 0 }));
});
