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

test("what surrounds a service is what it needs and what needs it, also through others", () => {
  const { services, dependencies } = surroundingsOf(register, "B", ample);
  expect(services).toEqual(["B", "A", "C", "D"]);
  expect(dependencies).toHaveLength(3);
});

test("the nearest come first when there are too many", () => {
  expect(surroundingsOf(register, "B", { ...ample, services: 3 })).toEqual({
    services: ["B", "A", "C"],
    dependencies: pairs("AB", "BC"),
  });
  expect(surroundingsOf(register, "B", { ...ample, dependencies: 1 }).services).toEqual(["B", "A"]);
});

test("a service without dependencies stands alone", () =>
  expect(surroundingsOf(register, "E", ample)).toEqual({ services: ["E"], dependencies: [] }));
