import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { TextareaField } from "@/components/form/textarea-field";
import { ConfirmRemoval } from "@/components/register/confirm-removal";
import { DeclareForm } from "@/components/submission/declare-form";
import { submitPath } from "@/components/submission/submit-links";
import type { FormState } from "@/lib/forms/form-state";
import { withoutSecrets } from "@/lib/forms/form-values";

const save = (state: FormState) => Promise.resolve(state);
const typed = (values: FormState["values"]): FormState => ({ attempt: 0, values, errors: {} });

test("a declaration has its position again after signing in, and no password or code", () => {
  const kept = withoutSecrets({ position: "Chief nurse", password: "a secret", passcode: "123456" });
  const html = renderToStaticMarkup(
    <DeclareForm
      title="Submit"
      save={save}
      name="Ada"
      declaration="True."
      secondFactor
      initial={typed(kept)}
    />,
  );
  expect(html).toContain('value="Chief nurse"');
  expect(html).not.toMatch(/a secret|123456/);
});

test("a withdrawal has its reason again after signing in", () => {
  const html = renderToStaticMarkup(
    <ConfirmRemoval title="Withdraw?" save={save} cancel="/" initial={typed({ reason: "It was wrong." })}>
      <TextareaField name="reason" label="Why you withdraw it" />
    </ConfirmRemoval>,
  );
  expect(html).toMatch(/<textarea[^>]*>It was wrong\.<\/textarea>/);
});

test("the address to come back to after signing in says what the submission answers", () => {
  expect(submitPath("a1", "p1", "none")).toBe("/assessments/a1/submit?product=p1&answers=none");
});
