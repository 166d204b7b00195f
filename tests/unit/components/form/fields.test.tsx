// @vitest-environment jsdom
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { CheckboxesField } from "@/components/form/checkboxes-field";
import { DateField } from "@/components/form/date-field";
import { FormContext } from "@/components/form/form-context";
import { HiddenField } from "@/components/form/hidden-field";
import { PasswordField } from "@/components/form/password-field";
import { RadiosField } from "@/components/form/radios-field";
import { SelectField } from "@/components/form/select-field";
import { ShownWhen } from "@/components/form/shown-when";
import { TextField } from "@/components/form/text-field";
import { UNSENT, type FormState } from "@/lib/forms/form-state";

/** The page of a form in the given state. */
function page(field: ReactNode, state: Partial<FormState> = {}): Document {
  const markup = renderToStaticMarkup(<FormContext value={{ ...UNSENT, ...state }}>{field}</FormContext>);
  return new DOMParser().parseFromString(markup, "text/html");
}

const input = (document: Document, id: string) => document.getElementById(id) as HTMLInputElement;

const LEVELS = [
  { value: "no", label: "No" },
  { value: "yes", label: "Yes", hint: "All of it", reveals: <TextField name="which" label="Which" /> },
  { value: "na", label: "Not applicable", divider: "or" },
];

describe("every field", () => {
  const field = <TextField name="P4.1" label="Name" hint="In full" value="stored" />;

  it("shows what is stored until the form is sent", () => {
    expect(input(page(field), "P4.1").value).toBe("stored");
  });

  it("shows what was typed after the form was sent, even if that was nothing", () => {
    expect(input(page(field, { values: { "P4.1": "typed" } }), "P4.1").value).toBe("typed");
    expect(input(page(field, { values: {} }), "P4.1").value).toBe("");
  });

  it("joins its hint and error to its control", () => {
    const form = page(field, { errors: { "P4.1": "Enter a name" } });
    const control = input(form, "P4.1");
    const described = control.getAttribute("aria-describedby")?.split(" ") ?? [];
    expect(described.map((id) => form.getElementById(id)?.textContent)).toEqual([
      "In full",
      "Error: Enter a name",
    ]);
    expect(control.getAttribute("aria-invalid")).toBe("true");
  });

  it.each([
    ["text", <TextField key="f" name="q" label="Q" />],
    ["radios", <RadiosField key="f" name="q" legend="Q" options={LEVELS} />],
    ["checkboxes", <CheckboxesField key="f" name="q" legend="Q" options={LEVELS} />],
    ["date", <DateField key="f" name="q" legend="Q" />],
    ["select", <SelectField key="f" name="q" label="Q" options={[{ value: "a", label: "A" }]} />],
    ["password", <PasswordField key="f" name="q" label="Q" autoComplete="current-password" />],
  ])("has its own name as id of its first control, where the error leads: %s", (_kind, element) => {
    const form = page(element);
    expect(form.querySelector("input, select, textarea")?.id).toBe("q");
    const ids = [...form.querySelectorAll("[id]")].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe("radios", () => {
  const field = <RadiosField name="q" legend="Q" options={LEVELS} value="yes" />;

  it("have a group with a legend and a label for each", () => {
    const form = page(field);
    expect(form.querySelector("fieldset > legend")?.textContent).toBe("Q");
    expect(
      [...form.querySelectorAll("input[type=radio]")].every(({ id }) => form.querySelector(`[for="${id}"]`)),
    ).toBe(true);
  });

  it("check what is stored, or what was typed", () => {
    expect(page(field).querySelector<HTMLInputElement>("input:checked")?.value).toBe("yes");
    expect(page(field, { values: { q: "no" } }).querySelector<HTMLInputElement>("input:checked")?.value).toBe(
      "no",
    );
    expect(page(field, { values: {} }).querySelector("input:checked")).toBeNull();
  });

  it("always have what an option reveals in the page, for those without JavaScript", () => {
    expect(page(field, { values: { q: "no" } }).getElementById("which")).not.toBeNull();
  });

  it("set an option apart by words", () => {
    expect(page(field).querySelector(".nhsuk-radios__divider")?.textContent).toBe("or");
  });
});

describe("checkboxes", () => {
  it("tick every value, and none where nothing was ticked", () => {
    const field = <CheckboxesField name="q" legend="Q" options={LEVELS} value={["no", "na"]} />;
    expect(page(field).querySelectorAll("input:checked")).toHaveLength(2);
    expect(page(field, { values: { q: "na" } }).querySelectorAll("input:checked")).toHaveLength(1);
    expect(page(field, { values: {} }).querySelectorAll("input:checked")).toHaveLength(0);
  });
});

describe("date", () => {
  const parts = (form: Document) => ["q", "q.month", "q.year"].map((id) => input(form, id).value);

  it("takes an ISO date apart", () => {
    expect(parts(page(<DateField name="q" legend="Q" value="2026-03-09" />))).toEqual(["9", "3", "2026"]);
  });

  it("gives back parts that make no date", () => {
    const values = { "q.day": "31", "q.month": "2", "q.year": "" };
    expect(parts(page(<DateField name="q" legend="Q" value="2026-03-09" />, { values }))).toEqual([
      "31",
      "2",
      "",
    ]);
  });

  it("can say that there is none", () => {
    const form = page(<DateField name="q" legend="Q" value="none" none="Never" />);
    expect(parts(form)).toEqual(["", "", ""]);
    expect(input(form, "q.none").checked).toBe(true);
  });
});

it("a password is never filled in", () => {
  const field = <PasswordField name="password" label="Password" autoComplete="new-password" />;
  expect(input(page(field, { values: { password: "x" } }), "password").hasAttribute("value")).toBe(false);
});

it("a hidden value comes back as it was first sent, not as it is now", () => {
  const form = page(<HiddenField name="version" value="8" />, { values: { version: "7" } });
  expect(form.querySelector("input")?.value).toBe("7");
});

it("a question that is not called for is in the page, marked for the style sheet", () => {
  const when = { question: "q", op: "equals", value: "yes" } as const;
  const marked = (initially: boolean) =>
    page(
      <ShownWhen when={when} initially={initially}>
        <TextField name="more" label="More" />
      </ShownWhen>,
    ).querySelector(".app-not-called-for #more");
  expect(marked(true)).toBeNull();
  expect(marked(false)).not.toBeNull();
});
