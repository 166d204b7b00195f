import { describe, expect, test } from "vitest";
import { dependencyRows } from "@/lib/domain/migration/dependency-rows";

const service = (id: string, more: { nationalId?: string; none?: true } = {}) => ({
  id,
  name: id.toUpperCase(),
  nationalId: more.nationalId ?? null,
  details: more.none ? { depends_on: "none" } : {},
});
const needs = (serviceId: string, needsId: string) => ({ serviceId, needsId });
const spine = service("spine", { nationalId: "spine" });

describe("what a service depends on", () => {
  test("is named, in the order of names", () => {
    const rows = dependencyRows(
      [service("a"), service("c"), service("b")],
      [needs("a", "c"), needs("a", "b")],
    );
    expect(rows["a"]).toEqual({ depends_on: ["B", "C"] });
  });

  test("is none only when a person said so", () => {
    const rows = dependencyRows([service("a"), service("b", { none: true })], []);
    expect(rows).toEqual({ a: {}, b: { depends_on: ["none"], national_dependencies: ["none"] } });
  });

  test("includes national services that it needs through others", () => {
    const rows = dependencyRows([service("a"), service("b"), spine], [needs("a", "b"), needs("b", "spine")]);
    expect(rows["a"]).toEqual({
      depends_on: ["B"],
      national_dependencies: ["spine"],
      needed_through: ["Spine through B"],
    });
    expect(rows["b"]).toEqual({ depends_on: ["SPINE"], national_dependencies: ["spine"] });
  });

  test("names every service that leads to a national service by the shortest way, also in a circle", () => {
    const rows = dependencyRows(
      [service("a"), service("b"), service("c"), service("d"), spine],
      [
        ...[needs("a", "b"), needs("a", "c"), needs("a", "d")],
        ...[needs("b", "spine"), needs("c", "spine"), needs("d", "a")],
      ],
    );
    expect(rows["a"]?.["needed_through"]).toEqual(["Spine through B and C"]);
    expect(rows["d"]?.["needed_through"]).toEqual(["Spine through A"]);
  });

  test("is another national service where the question does not name it", () => {
    const rows = dependencyRows(
      [service("a"), service("x", { nationalId: "something_new" })],
      [needs("a", "x")],
    );
    expect(rows["a"]?.["national_dependencies"]).toEqual(["other"]);
  });

  test("is no national service once everything on the way is recorded", () => {
    const recorded = dependencyRows([service("a"), service("b", { none: true })], [needs("a", "b")]);
    const open = dependencyRows([service("a"), service("b")], [needs("a", "b")]);
    expect(recorded["a"]).toEqual({ depends_on: ["B"], national_dependencies: ["none"] });
    expect(open["a"]).toEqual({ depends_on: ["B"] });
  });

  test("is shared by services that need each other", () => {
    const rows = dependencyRows(
      [service("a"), service("b"), spine],
      [needs("a", "b"), needs("b", "a"), needs("b", "spine")],
    );
    expect(rows["a"]?.["national_dependencies"]).toEqual(["spine"]);
    expect(rows["b"]?.["national_dependencies"]).toEqual(["spine"]);
  });
});
