import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { DependencyGraph } from "@/components/migration/dependency-graph";
import { wrapName } from "@/components/migration/wrap-name";

const services = [
  { id: "a", name: "A <service>" },
  { id: "b", name: "B" },
];
const both = [
  { serviceId: "a", needsId: "b", kind: "sign_in", network: "hscn" },
  { serviceId: "b", needsId: "a", kind: "data", network: "internet" },
];

describe("the picture of dependencies", () => {
  const markup = renderToStaticMarkup(
    <DependencyGraph title="All" services={services} dependencies={both} of="a" />,
  );

  test("leads to every service by its whole name", () => {
    expect(markup).toContain('<a href="/services/a" aria-label="A &lt;service&gt;">');
    expect(markup).toContain('<a href="/services/b" aria-label="B">');
  });

  test("says on every line what for, and by its stroke over which network", () => {
    expect(markup).toContain("app-graph__line--hscn");
    expect(markup).toContain("app-graph__line--internet");
    expect(markup).toContain("Sign-in");
  });

  test("has a title and a description, and scrolls by keyboard", () => {
    expect(markup).toContain("<title");
    expect(markup).toContain("<desc");
    expect(markup).toContain('tabindex="0"');
  });

  test("has no style of its own, which the browser would refuse", () =>
    expect(markup).not.toContain("style="));
});

test.each([
  ["Short", ["Short"]],
  ["Pathology results for practices", ["Pathology results", "for practices"]],
  ["Supercalifragilisticexpialidocious", ["Supercalifragilisti…"]],
  [
    "one two three four five six seven eight nine ten eleven twelve thirteen",
    ["one two three four", "five six seven eight", "nine ten eleven…"],
  ],
])("the name %s fits into its box", (name, lines) => {
  const wrapped = wrapName(name);
  expect(wrapped).toEqual(lines);
  for (const line of wrapped) expect(line.length).toBeLessThanOrEqual(20);
});
