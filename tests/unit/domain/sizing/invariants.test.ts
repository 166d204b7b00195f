import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { combinedAvailability } from "@/lib/domain/sizing/availability";
import { nextSteps } from "@/lib/domain/sizing/next-steps";
import { PLANNING_FIGURES, REVIEW_MARK } from "@/lib/domain/sizing/planning-figures";
import { sizeSite } from "@/lib/domain/sizing/size-site";
import type { Sizing } from "@/lib/domain/sizing/sizing";
import { DIRECTIONS, ROUTES, type SizedConnection, type SizedUse } from "@/lib/domain/sizing/types";

const maybe = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: null, freq: 6 });
const number = (max: number) => fc.double({ min: 0, max, noNaN: true });

const aConnection: fc.Arbitrary<SizedConnection> = fc.record({
  id: fc.uuid(),
  name: fc.string(),
  role: maybe(fc.constantFrom("main", "backup")),
  reach: maybe(fc.constantFrom("internet", "hscn", "both")),
  downMbps: maybe(number(500)),
  upMbps: maybe(number(500)),
  busyHourPercent: maybe(number(100)),
  availabilityPercent: maybe(number(100)),
  diverse: maybe(fc.boolean()),
});

const aUse: fc.Arbitrary<SizedUse> = fc.record({
  service: fc.record({
    id: fc.uuid(),
    name: fc.string(),
    stage: maybe(fc.constantFrom("planned", "procuring", "live", "retiring", "retired")),
    exposure: maybe(fc.constantFrom("internet", "private", "both", "not_live")),
    moving: maybe(fc.boolean()),
    onlyLocal: maybe(fc.boolean()),
    ownPremises: maybe(fc.boolean()),
    tunnelled: fc.boolean(),
    clinical: maybe(fc.boolean()),
    critical: maybe(fc.boolean()),
    traffic: maybe(fc.constantFrom(...PLANNING_FIGURES.map(({ traffic }) => traffic))),
    availabilityPercent: maybe(number(100)),
    planDate: maybe(fc.constant("2027-01-31")),
    retireOn: fc.constant(null),
    provided: fc.boolean(),
    national: fc.boolean(),
  }),
  peopleAtOnce: fc.nat(500),
  downMbps: maybe(number(20)),
  upMbps: maybe(number(20)),
  downGb: maybe(number(200)),
  upGb: maybe(number(200)),
  windowHours: maybe(fc.double({ min: 0.5, max: 24, noNaN: true })),
  source: fc.constant(null),
});

const aSite = fc.record({
  site: fc.record({ criticality: maybe(fc.constant("critical")), uploadsRegularly: maybe(fc.boolean()) }),
  connections: fc.array(aConnection, { maxLength: 4 }),
  uses: fc.array(aUse, { maxLength: 12 }),
});

const TIMES = ["now", "after"] as const;

/** Every direction at every time. */
const parts = (sizing: Sizing) => TIMES.flatMap((time) => DIRECTIONS.map((way) => sizing[time][way]));

describe("sizing, for any site at all", () => {
  test("one more use never lowers the need", () => {
    fc.assert(
      fc.property(aSite, aUse, (site, more) => {
        const before = parts(sizeSite(site));
        const after = parts(sizeSite({ ...site, uses: [...site.uses, more] }));
        for (const [index, { total, need }] of before.entries()) {
          expect(after[index]!.total).toBeGreaterThanOrEqual(total);
          for (const route of ROUTES) expect(after[index]!.need[route]).toBeGreaterThanOrEqual(need[route]);
        }
      }),
    );
  });

  test("more people, speed each or gigabytes never lower the need, and a longer window never raises it", () => {
    fc.assert(
      fc.property(aUse, fc.nat(100), number(10), (use, people, much) => {
        const total = (changed: SizedUse) =>
          parts(
            sizeSite({
              site: { criticality: null, uploadsRegularly: null },
              connections: [],
              uses: [changed],
            }),
          );
        const before = total(use);
        const more = [
          { ...use, peopleAtOnce: use.peopleAtOnce + people },
          { ...use, downMbps: use.downMbps === null ? null : use.downMbps + much },
          { ...use, upGb: use.upGb === null ? null : use.upGb + much },
        ];
        for (const changed of more)
          for (const [index, part] of total(changed).entries())
            if (part.complete) expect(part.total).toBeGreaterThanOrEqual(before[index]!.total);
        const longer = total({
          ...use,
          windowHours: use.windowHours === null ? null : use.windowHours + much,
        });
        for (const [index, part] of longer.entries())
          expect(part.total).toBeLessThanOrEqual(before[index]!.total);
      }),
    );
  });

  test("after the planned migrations the need is at least that of today", () => {
    fc.assert(
      fc.property(aSite, (site) => {
        const { now, after } = sizeSite(site);
        for (const way of DIRECTIONS) {
          expect(after[way].total).toBeGreaterThanOrEqual(now[way].total);
          expect(after[way].need.internet).toBeGreaterThanOrEqual(now[way].need.internet);
        }
      }),
    );
  });

  test("more speed never turns enough into too small, nor worsens the backup", () => {
    const order = ["enough", "some", "nothing"];
    fc.assert(
      fc.property(aSite, fc.nat(3), number(500), (site, which, much) => {
        const faster = site.connections.map((connection, index) =>
          index === which
            ? {
                ...connection,
                downMbps: connection.downMbps === null ? null : connection.downMbps + much,
                upMbps: connection.upMbps === null ? null : connection.upMbps + much,
              }
            : connection,
        );
        const [before, after] = [sizeSite(site), sizeSite({ ...site, connections: faster })];
        for (const [index, { verdict, complete }] of parts(before).entries()) {
          const then = parts(after)[index]!.verdict;
          if (verdict === "enough") expect(then).toBe("enough");
          if (verdict === "review" && complete) expect(["enough", "review"]).toContain(then);
        }
        const rank = ({ backup }: Sizing) => order.indexOf(backup.now.verdict);
        if (rank(before) >= 0 && rank(after) >= 0) expect(rank(after)).toBeLessThanOrEqual(rank(before));
      }),
    );
  });

  test("the order of uses and connections changes no figure and no verdict", () => {
    fc.assert(
      fc.property(aSite, (site) => {
        const turned = {
          ...site,
          uses: site.uses.toReversed(),
          connections: site.connections.toReversed(),
        };
        const [one, other] = [sizeSite(site), sizeSite(turned)];
        expect(parts(other)).toEqual(parts(one));
        expect(other.backup.now.verdict).toBe(one.backup.now.verdict);
        expect(other.availability.verdict).toBe(one.availability.verdict);
        expect(other.lines.toReversed()).toEqual(one.lines);
      }),
    );
  });

  test("a network is short of a connection exactly where a service needs it and no connection reaches it", () => {
    fc.assert(
      fc.property(aSite, (site) => {
        const sizing = sizeSite(site);
        for (const time of TIMES)
          for (const { network } of sizing.unreached[time])
            for (const way of DIRECTIONS) {
              const { limits, need } = sizing[time][way];
              expect(limits.find(({ where }) => where === network)).toMatchObject({
                need: need[network],
                room: 0,
                verdict: "no_connection",
              });
            }
        const told = parts(sizing).flatMap(({ limits }) => limits);
        if (told.some(({ verdict }) => verdict === "no_connection"))
          expect(sizing.unreached.now.length + sizing.unreached.after.length).toBeGreaterThan(0);
      }),
    );
  });

  test("what is said to be wanted is enough, to the review mark", () => {
    fc.assert(
      fc.property(aSite, (site) => {
        const sizing = sizeSite(site);
        for (const { where, down, up } of nextSteps(sizing))
          for (const time of TIMES)
            for (const [way, wanted] of [["down", down] as const, ["up", up] as const]) {
              const limit = sizing[time][way].limits.find((one) => one.where === where);
              if (limit && limit.verdict !== "enough" && sizing[time][way].capacityComplete)
                expect(limit.need / REVIEW_MARK).toBeLessThanOrEqual(wanted + 1e-6);
            }
      }),
    );
  });

  test("lines add up", () => {
    fc.assert(
      fc.property(aSite, (site) => {
        const sizing = sizeSite(site);
        for (const time of TIMES)
          for (const way of DIRECTIONS) {
            const sum = sizing.lines.reduce((all, line) => all + (line[time] ? (line[way] ?? 0) : 0), 0);
            expect(sizing[time][way].total).toBe(sum);
          }
      }),
    );
  });

  test("whatever is not known is named", () => {
    fc.assert(
      fc.property(aSite, (site) => {
        const sizing = sizeSite(site);
        if (parts(sizing).some(({ verdict }) => verdict === "not_known"))
          expect(sizing.missing.length).toBeGreaterThan(0);
        if (sizing.backup.now.verdict === "not_known") expect(sizing.missing.length).toBeGreaterThan(0);
      }),
    );
  });

  test("a kept sizing is the same when it is read again", () => {
    fc.assert(
      fc.property(aSite, (site) => {
        const sizing = sizeSite(site);
        expect(JSON.parse(JSON.stringify(sizing))).toEqual(sizing);
      }),
    );
  });
});

describe("availability, for any connections at all", () => {
  test("stays within 0 and 1", () => {
    fc.assert(
      fc.property(fc.array(aConnection), (connections) => {
        const combined = combinedAvailability(connections) ?? 0;
        expect(combined).toBeGreaterThanOrEqual(0);
        expect(combined).toBeLessThanOrEqual(1);
      }),
    );
  });

  test("is never lower with one more connection, independent or not", () => {
    fc.assert(
      fc.property(fc.array(aConnection), aConnection, (connections, more) => {
        const before = combinedAvailability(connections) ?? 0;
        const after = combinedAvailability([...connections, more]) ?? 0;
        expect(after).toBeGreaterThanOrEqual(before - 1e-12);
      }),
    );
  });

  test("is at least that of the best connection", () => {
    fc.assert(
      fc.property(fc.array(aConnection), (connections) => {
        const best = Math.max(
          0,
          ...connections.map(({ availabilityPercent }) => (availabilityPercent ?? 0) / 100),
        );
        expect(combinedAvailability(connections) ?? 0).toBeGreaterThanOrEqual(best - 1e-12);
      }),
    );
  });
});
