// @vitest-environment jsdom
import { act } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { FillButton } from "@/components/form/fill-button";
import { RadiosField } from "@/components/form/radios-field";
import { SaveForm } from "@/components/form/save-form";
import { ShownWhen } from "@/components/form/shown-when";
import { TextField } from "@/components/form/text-field";
import type { FormState } from "@/lib/forms/form-state";

vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);

type Save = (state: FormState, data: FormData) => Promise<FormState>;

let root: Root;
beforeEach(() => {
  const place = document.body.appendChild(document.createElement("div"));
  root = createRoot(place);
});
afterEach(() => {
  act(() => root.unmount());
  document.body.replaceChildren();
});

const one = (selector: string) => document.querySelector<HTMLInputElement>(selector)!;
const press = () => act(async () => one("button").click());
const type = (selector: string, text: string) => (one(selector).value = text);

const show = (save: Save, initial?: FormState) =>
  act(() =>
    root.render(
      <SaveForm save={save} title="Name" submit="Save" opened={7} initial={initial}>
        <TextField name="name" label="Name" value="stored" />
        <RadiosField
          name="level"
          legend="Level"
          options={[
            { value: "no", label: "No" },
            { value: "yes", label: "Yes" },
          ]}
        />
        <ShownWhen when={{ question: "level", op: "equals", value: "yes" }} initially={false}>
          <TextField name="more" label="More" />
        </ShownWhen>
      </SaveForm>,
    ),
  );

const refused: Save = async (state, data) => ({
  attempt: state.attempt + 1,
  values: Object.fromEntries([...data].map(([name, value]) => [name, String(value)])),
  errors: { name: "Enter a name" },
});

describe("a form that was refused", () => {
  it("moves focus to what is wrong, each time", async () => {
    show(refused);
    await press();
    expect(document.activeElement?.textContent).toContain("There is a problem");
    one("#name").focus();
    await press();
    expect(document.activeElement?.textContent).toContain("There is a problem");
  });

  it("says so first in the title", async () => {
    show(refused);
    expect(document.title).toMatch(/^Name/);
    await press();
    expect(document.title).toMatch(/^Error: Name/);
  });

  it("keeps what was typed and chosen", async () => {
    show(refused);
    type("#name", "typed");
    await act(async () => one("#level-2").click());
    await press();
    expect(one("#name").value).toBe("typed");
    expect(one("#level-2").checked).toBe(true);
  });

  it("keeps it too when the server cannot be reached", async () => {
    show(() => Promise.reject(new TypeError("Failed to fetch")));
    type("#name", "typed");
    await press();
    expect(one("#name").value).toBe("typed");
    expect(document.body.textContent).toContain("What you typed is still here");
  });
});

it("a second press while the first is under way sends nothing", async () => {
  let finish = () => {};
  const save = vi.fn<Save>((state) => new Promise((resolve) => (finish = () => resolve(state))));
  show(save);
  await press();
  await press();
  expect(save).toHaveBeenCalledTimes(1);
  await act(async () => finish());
  await press();
  expect(save).toHaveBeenCalledTimes(2);
  await act(async () => finish());
});

describe("the revision a form was made from", () => {
  it("is that of the page", () => {
    show(refused);
    expect(one("[name=opened]").value).toBe("7");
  });

  it("stays the same; the one that was seen comes beside it once the other version has been shown", async () => {
    show(async (state, data) => {
      const { values } = await refused(state, data);
      const clashes = [
        { field: "name", label: "Name", mine: "a", theirs: [{ value: "b", by: "Sam", at: "today" }] },
      ];
      return { attempt: state.attempt + 1, values, errors: {}, ...(state.attempt && { clashes, seen: 9 }) };
    });
    await press();
    expect(document.querySelector("[name=seen]")).toBeNull();
    await press();
    expect(one("[name=opened]").value).toBe("7");
    expect(one("[name=seen]").value).toBe("9");
  });
});

it("a form that came back with a proposed value says so at the top and takes focus to the field", async () => {
  const fill: Save = async (state, data) => ({
    ...(await refused(state, data)),
    errors: {},
    filled: "name",
    values: { name: "proposed" },
  });
  act(() =>
    root.render(
      <SaveForm save={fill} title="Name" submit="Save">
        <FillButton field="name" value="proposed" words="Proposed" />
        <TextField name="name" label="Name" value="stored" />
      </SaveForm>,
    ),
  );
  await press();
  expect(one("#name").value).toBe("proposed");
  expect(document.querySelector("a[href='#name']")?.textContent).toContain("filled in");
  expect(document.activeElement?.textContent).toContain("It is saved when you save this page");
});

it("a clash shows both versions and chooses neither", () => {
  const theirs = [{ value: "Fully", where: "All sites", by: "Sam Lee", at: "3 May 2026" }];
  const clashes = [{ field: "level", label: "How far?", mine: "Partly", theirs }];
  show(refused, { attempt: 1, errors: {}, values: {}, clashes });
  const choices = [...document.querySelectorAll<HTMLInputElement>("[name='choose.level']")];
  expect(choices.map(({ value, checked }) => [value, checked])).toEqual([
    ["mine", false],
    ["theirs", false],
  ]);
  expect(document.body.textContent).toContain("Partly");
  expect(document.body.textContent).toContain("All sites: Fully (Sam Lee, 3 May 2026)");
});

it("a form that was kept through a lost session says so when it is sent", () => {
  show(refused, { attempt: 0, errors: {}, values: { name: "kept" } });
  expect(one("#name").value).toBe("kept");
  expect(one("[name=kept]").value).toBe("1");
  expect(document.querySelector(".nhsuk-error-summary")).toBeNull();
});

it("a question appears when an answer calls for it", async () => {
  show(refused);
  const hidden = () => one("#more").closest(".app-not-called-for") !== null;
  expect(hidden()).toBe(true);
  await act(async () => one("#level-2").click());
  expect(hidden()).toBe(false);
  await act(async () => one("#level").click());
  expect(hidden()).toBe(true);
});
