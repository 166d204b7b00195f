import { expect, test } from "vitest";
import { componentsOf } from "@/lib/domain/migration/components-of";
import { findCycles } from "@/lib/domain/migration/find-cycles";

const named = (...ids: string[]) => ids.map((id) => ({ id, name: id }));
const needs = (way: string) => [...way].slice(1).map((needsId, at) => ({ serviceId: way[at]!, needsId }));
const waysOf = (ids: string, ...ways: string[]) =>
  findCycles(named(...ids), ways.flatMap(needs)).map(({ way }) => way.join(""));

test("services in a row are no circle", () => expect(waysOf("ABC", "ABC")).toEqual([]));

test("a service that needs itself is none", () => expect(waysOf("A", "AA")).toEqual([]));

test("a circle is told once, from its first name", () => expect(waysOf("CBA", "BCAB")).toEqual(["ABCA"]));

test("of a knot the shortest way is told", () => expect(waysOf("ABCDE", "ABCDA", "DED")).toEqual(["DED"]));

test("circles that do not touch are two", () => expect(waysOf("ABCD", "ABA", "CDC")).toEqual(["ABA", "CDC"]));

test("what names an unknown service is ignored", () => expect(waysOf("AB", "AXA")).toEqual([]));

test("a chain of a hundred thousand services does not overflow the stack", () => {
  const length = 100_000;
  const chain = Array.from({ length }, (_, node) => (node + 1 < length ? [node + 1] : []));
  expect(componentsOf(chain)).toHaveLength(length);
  chain[length - 1] = [0];
  expect(componentsOf(chain)).toHaveLength(1);
});
