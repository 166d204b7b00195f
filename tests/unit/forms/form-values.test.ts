import { expect, it } from "vitest";
import { readValues, sizeOf, withoutSecrets } from "@/lib/forms/form-values";

function sent(...pairs: [string, string | Blob][]): FormData {
  const data = new FormData();
  for (const [name, value] of pairs) data.append(name, value);
  return data;
}

it("one value is a text, several of one name are a list", () => {
  expect(readValues(sent(["a", "1"], ["b", "2"], ["b", "3"]))).toEqual({ a: "1", b: ["2", "3"] });
});

it("what React adds, files and dangerous names are left out", () => {
  const data = sent(
    ["$ACTION_REF_1", ""],
    ["$ACTION_KEY", "k"],
    ["__proto__", "x"],
    ["file", new Blob(["x"])],
  );
  expect(readValues(data)).toEqual({});
});

it("line ends become one kind and NUL is dropped", () => {
  expect(readValues(sent(["note", "one\r\ntwo\rthree\0"]))).toEqual({ note: "one\ntwo\nthree" });
});

it("passwords and passcodes are neither sent back nor kept", () => {
  expect(withoutSecrets({ email: "a@b.example", password: "x", newPassword: "y", passcode: "1" })).toEqual({
    email: "a@b.example",
  });
});

it("the size counts names and every value of a list", () => {
  expect(sizeOf({ ab: "cde", f: ["gh", "i"] })).toBe(2 + 3 + 1 + 3);
});
