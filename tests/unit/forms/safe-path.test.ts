import { expect, it } from "vitest";
import { safePath } from "@/lib/forms/safe-path";

it.each([
  ["/assessments/1?scope=organisation", "/assessments/1?scope=organisation"],
  ["/", "/"],
  ["/a/../b", "/b"],
  ["//evil.example", undefined],
  ["/\\evil.example", undefined],
  ["/\t/evil.example", undefined],
  ["/.//evil.example", undefined],
  ["https://evil.example/", undefined],
  ["javascript:alert(1)", undefined],
  ["help", undefined],
  ["", undefined],
  [null, undefined],
])("a path to go to stays on this site: %j becomes %j", (sent, path) => {
  expect(safePath(sent)).toBe(path);
});
