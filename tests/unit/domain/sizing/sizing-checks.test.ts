import { describe, expect, test } from "vitest";
import { getCatalogue, latestVersion } from "@/lib/domain/catalogue";
import { planningFigure } from "@/lib/domain/sizing/planning-figures";
import { sizeSite } from "@/lib/domain/sizing/size-site";
import { sizingChecks } from "@/lib/domain/sizing/sizing-checks";
import type { SizingInput } from "@/lib/domain/sizing/types";
import { aBackup, aConnection, aSiteToSize, aUse } from "@/tests/support/sizing";

const checksOf = (...inputs: SizingInput[]) =>
  sizingChecks(
    inputs.map((input, index) => ({
      id: `s${index}`,
      criticality: input.site.criticality,
      sizing: sizeSite(input),
    })),
  );
const results = (...inputs: SizingInput[]) =>
  checksOf(...inputs).map(({ scope, result }) => `${scope} ${result}`);

describe("what a sizing says to the questions", () => {
  const down = (downMbps: number, upMbps = 100) =>
    aSiteToSize({ connections: [aConnection({ downMbps, upMbps })] });

  test.each([
    [
      "head-room both ways",
      aSiteToSize({ connections: [aConnection(), aBackup()] }),
      ["enough_both_ways", "backup_enough"],
    ],
    ["above the review mark", down(40), ["backup_carries_nothing"]],
    [
      "measured above the review mark, whatever the services come to",
      aSiteToSize({ connections: [aConnection({ busyHourPercent: 76 })] }),
      ["backup_carries_nothing"],
    ],
    ["too small one way", down(35), ["short_one_way", "backup_carries_nothing"]],
    [
      "no connection to a network says nothing of size",
      aSiteToSize({ connections: [aConnection({ reach: "hscn" })] }),
      ["backup_carries_nothing"],
    ],
    ["too small both ways", down(35, 11), ["short_both_ways", "backup_carries_nothing"]],
    ["nothing recorded", aSiteToSize({ connections: [] }), []],
    ["no services recorded", aSiteToSize({ uses: [] }), []],
    [
      "a site that nobody has rated says nothing of its backup",
      aSiteToSize({ site: { criticality: null, uploadsRegularly: null } }),
      ["enough_both_ways"],
    ],
    [
      "some critical services on the backup",
      aSiteToSize({
        connections: [aConnection(), aBackup({ downMbps: 40 })],
        uses: [aUse(), aUse({ name: "two" })],
      }),
      ["enough_both_ways", "backup_too_small"],
    ],
  ])("%s", (_, input, expected) => {
    expect(results(input)).toEqual(expected.map((result) => `site:s0 ${result}`));
  });

  test("availability is compared at the site, and for the organisation by the services it provides to others", () => {
    const site = (availabilityPercent: number, provided: boolean) =>
      aSiteToSize({
        connections: [aConnection(), aBackup()],
        uses: [aUse({ availabilityPercent, provided })],
      });
    const availability = (...inputs: SizingInput[]) =>
      results(...inputs).filter((result) => result.includes("connection"));
    expect(availability(site(99.9, false))).toEqual(["site:s0 connection_at_least_equal"]);
    expect(availability(site(99.9, true), site(99.99995, true))).toEqual([
      "site:s0 connection_at_least_equal",
      "site:s1 connection_weaker",
      "organisation connection_weaker",
    ]);
    expect(availability(site(99.9, true))).toContain("organisation connection_at_least_equal");
  });

  test("every result is one that the catalogue knows", () => {
    const { machine_checks } = getCatalogue(latestVersion);
    const inputs = [
      down(40),
      down(35),
      down(35, 11),
      aSiteToSize({ connections: [aConnection(), aBackup()] }),
    ];
    for (const { check, result } of checksOf(...inputs))
      expect(machine_checks.find(({ id }) => id === check)?.results.map(({ key }) => key)).toContain(result);
  });
});

test("every kind of traffic of the catalogue has a planning figure", () => {
  const field = getCatalogue(latestVersion).asset_register_fields.fields.find(({ key }) => key === "traffic");
  for (const { value, label } of field?.options ?? []) expect(planningFigure(value)?.label).toBe(label);
  expect(field?.options).toHaveLength(6);
});
