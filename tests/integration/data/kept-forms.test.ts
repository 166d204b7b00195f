import { expect, test } from "vitest";
import { keepForm, readKeptForm } from "@/lib/data/sign-in/kept-forms";
import { aPerson } from "@/tests/support/builders";

test("a person has at most 20 unfinished forms; the oldest gives way", async () => {
  const [person, other] = [await aPerson(), await aPerson()];
  await keepForm(other.id, "/form/0", { field: "theirs" });
  for (let form = 0; form <= 20; form++) await keepForm(person.id, `/form/${form}`, { field: "mine" });
  expect(await readKeptForm(person, "/form/0")).toBeNull();
  expect(await readKeptForm(person, "/form/1")).toEqual({ field: "mine" });
  expect(await readKeptForm(person, "/form/20")).toEqual({ field: "mine" });
  expect(await readKeptForm(other, "/form/0")).toEqual({ field: "theirs" });
});
