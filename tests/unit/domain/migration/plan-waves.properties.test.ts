import fc from "fast-check";
import { expect, test } from "vitest";
import { planWaves } from "@/lib/domain/migration/plan-waves";
import type { Dependency, RegisteredService } from "@/lib/domain/migration/types";
import { waysToUnblock } from "@/lib/domain/migration/ways-to-unblock";
import { toMove } from "@/tests/support/register-to-move";

const MOST = 12;
const id = fc.integer({ min: 0, max: MOST - 1 }).map((number) => `s${number}`);
const sometimes = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

const service = fc
  .record({
    SV1: fc.constantFrom("live", "retiring", "retired"),
    SV2: fc.constantFrom("both", "both", "lan_only"),
    SV3: sometimes(fc.constantFrom("private", "private", "both", "internet", "not_live")),
    SV4: sometimes(fc.integer({ min: 0, max: 5 })),
    SV5: fc.constantFrom("yes", "no"),
    SV6: fc.constantFrom("yes", "no"),
    SV7: fc.constantFrom("supplier", "supplier", "supplier", "national"),
    sign_in: fc.constantFrom("cis1", "cis2"),
    contract_end: sometimes(fc.constantFrom("2027-03-31", "2028-03-31", "none")),
    replacement: sometimes(fc.oneof(id, fc.constant("Shared mail"))),
  })
  .map(({ sign_in, contract_end, replacement, ...facts }) => ({
    facts,
    details: { sign_in, contract_end, replacement },
  }));

const dependency = fc.record({
  serviceId: id,
  needsId: id,
  network: fc.constantFrom("internet", "hscn", "lan"),
});

const register = fc.record({
  services: fc
    .array(service, { maxLength: MOST })
    .map((all) => all.map((one, number) => toMove(`s${number}`, one))),
  dependencies: fc
    .uniqueArray(dependency, {
      maxLength: 30,
      selector: ({ serviceId, needsId }) => `${serviceId} ${needsId}`,
    })
    .map((all): Dependency[] => all),
});

const check = (rule: (given: { services: RegisteredService[]; dependencies: Dependency[] }) => void) =>
  fc.assert(fc.property(register, rule), { numRuns: 300 });

const shuffled = <T>(all: readonly T[]) => [...all].reverse();

test("a wave never precedes what it depends on, and only circles and replacements share one", () =>
  check(({ services, dependencies }) => {
    const { placed } = planWaves(services, dependencies);
    for (const { serviceId, needsId } of dependencies) {
      const [one, needed] = [placed.get(serviceId), placed.get(needsId)];
      if (!one || !needed || one === needed || one.replacement) continue;
      expect(one.wave).toBeGreaterThanOrEqual(needed.wave);
      if (!one.circle.includes(needed.id) && !needed.replacement)
        expect(one.wave).toBeGreaterThan(needed.wave);
    }
  }));

test("every service is in exactly one wave or left out", () =>
  check(({ services, dependencies }) => {
    const { waves, leftOut } = planWaves(services, dependencies);
    const found = [...waves.flat(), ...leftOut].map((one) => one.id).sort();
    expect(found).toEqual(services.map((one) => one.id).sort());
  }));

test("waves follow each other without a gap", () =>
  check(({ services, dependencies }) => {
    const { waves } = planWaves(services, dependencies);
    for (const [number, wave] of Array.from(waves).entries()) {
      expect(wave?.length).toBeGreaterThan(0);
      for (const one of wave) expect(one.wave).toBe(number + 1);
    }
  }));

test("services of one circle are in one wave", () =>
  check(({ services, dependencies }) => {
    const { cycles, placed } = planWaves(services, dependencies);
    for (const { members, way } of cycles) {
      expect(new Set(members.map((member) => placed.get(member)!.wave)).size).toBe(1);
      expect(way.at(0)).toBe(way.at(-1));
      expect(new Set(way).size).toBe(way.length - 1);
    }
  }));

test("the order of what is given is irrelevant", () =>
  check(({ services, dependencies }) => {
    const other = planWaves(shuffled(services), shuffled(dependencies));
    expect(other).toEqual(planWaves(services, dependencies));
  }));

test("without a dependency nothing moves later, unless it was the last that built on what it needs", () =>
  check(({ services, dependencies: [removed, ...rest] }) => {
    if (!removed) return;
    const before = planWaves(services, [removed, ...rest]).placed;
    for (const one of planWaves(services, rest).placed.values())
      if (one.id !== removed.needsId || one.builtOn)
        expect(one.wave).toBeLessThanOrEqual(before.get(one.id)!.wave);
  }));

test("a date of retirement changes nothing", () =>
  check(({ services, dependencies }) => {
    const retiring = services.map((one) => ({ ...one, facts: { ...one.facts, SV8: "2027-01-31" } }));
    expect(planWaves(retiring, dependencies)).toEqual(planWaves(services, dependencies));
  }));

test("everything that is blocked can be unblocked somewhere, and nothing else", () =>
  check(({ services, dependencies }) => {
    const plan = planWaves(services, dependencies);
    for (const { id, blocked } of plan.placed.values())
      expect(waysToUnblock(plan, id).length > 0).toBe(blocked);
  }));
