import fc from "fast-check";
import { expect, test } from "vitest";
import { surroundingsOf, wholePicture } from "@/lib/domain/migration/surroundings-of";

const named = (ids: string) => [...ids].map((id) => ({ id, name: id }));
const pairs = (...ways: string[]) =>
  ways.map(([serviceId, needsId]) => ({ serviceId: serviceId!, needsId: needsId! }));
const ample = { services: 10, dependencies: 10 };
const register = { services: named("ABCDE"), dependencies: pairs("AB", "BC", "DC") };

test("one picture holds every service that has a dependency, if there are not too many", () => {
  expect(wholePicture(register, ample)?.services.sort()).toEqual([..."ABCD"]);
  expect(wholePicture(register, { ...ample, services: 3 })).toBeNull();
  expect(wholePicture(register, { ...ample, dependencies: 2 })).toBeNull();
});

test("what surrounds a service is what it needs and what needs it, not what else needs the same", () =>
  expect(surroundingsOf(register, "B", ample)).toEqual({
    services: ["B", "A", "C"],
    dependencies: pairs("AB", "BC"),
    more: 0,
  }));

test.each<[ways: string[], of: string, surrounded: string]>([
  [["AB", "BC", "CD"], "B", "ACD"],
  [["AE", "BE", "CE", "DE"], "A", "E"],
  [["AE", "BE", "CE", "DE"], "E", "ABCD"],
  [["AB", "AC", "DC"], "B", "A"],
  [["AB", "BA", "BC", "DA"], "A", "BCD"],
])("of %j, %s is surrounded by %s", (ways, of, surrounded) => {
  const { services } = surroundingsOf({ ...register, dependencies: pairs(...ways) }, of, ample);
  expect(services.slice(1).sort()).toEqual([...surrounded]);
});

test("the nearest come first when there are too many", () => {
  const chain = { ...register, dependencies: pairs("AB", "BC", "CD") };
  expect(surroundingsOf(chain, "B", { ...ample, services: 3 })).toEqual({
    services: ["B", "A", "C"],
    dependencies: pairs("AB", "BC"),
    more: 1,
  });
  expect(surroundingsOf(chain, "B", { ...ample, dependencies: 1 })).toMatchObject({
    services: ["B", "A"],
    more: 2,
  });
});

test("a service without dependencies stands alone", () =>
  expect(surroundingsOf(register, "E", ample)).toEqual({ services: ["E"], dependencies: [], more: 0 }));

const ID = fc.constantFrom(..."ABCDEFGH");
const anyDependencies = fc.array(fc.record({ serviceId: ID, needsId: ID }), { maxLength: 20 });

test("every service around another can be reached from it by going only down or only up, and every such is there", () =>
  fc.assert(
    fc.property(anyDependencies, ID, (dependencies, of) => {
      const all = { services: named("ABCDEFGH"), dependencies };
      const { services, more } = surroundingsOf(all, of, { services: 10, dependencies: 100 });
      const up = dependencies.map(({ serviceId, needsId }) => ({ serviceId: needsId, needsId: serviceId }));
      const reached = new Set([...reachable(dependencies, of), ...reachable(up, of)]);
      expect(services.sort()).toEqual([...reached].sort());
      expect(more).toBe(0);
    }),
  ));

test("what does not fit is counted, whatever the limit", () =>
  fc.assert(
    fc.property(anyDependencies, ID, fc.nat(8), fc.nat(20), (dependencies, of, services, lines) => {
      const all = { services: named("ABCDEFGH"), dependencies };
      const most = { services: Math.max(1, services), dependencies: lines };
      const { services: shown, more } = surroundingsOf(all, of, most);
      expect(shown.length).toBeLessThanOrEqual(most.services);
      expect(shown.length + more).toBe(
        surroundingsOf(all, of, { services: 8, dependencies: 64 }).services.length,
      );
    }),
  ));

/** By the definition, however slowly. */
function reachable(dependencies: readonly { serviceId: string; needsId: string }[], of: string): string[] {
  const found = new Set([of]);
  for (let turn = 0; turn < dependencies.length; turn++)
    for (const { serviceId, needsId } of dependencies) if (found.has(serviceId)) found.add(needsId);
  return [...found];
}
