"use client";

import { useActionState, useEffect, useRef, type FormEvent, type ReactNode } from "react";
import { Button } from "@/components/nhs/button";
import { NotificationBanner } from "@/components/nhs/notification-banner";
import { PageTitle } from "@/components/nhs/page-title";
import { UNSENT, type FormState } from "@/lib/forms/form-state";
import { ClashPanel } from "./clash-panel";
import { FilledNotice } from "./filled-notice";
import { FormContext } from "./form-context";
import { FormProblems, hasProblem } from "./form-problems";
import { keepTyped, type Save } from "./keep-typed";

interface SaveFormProps {
  /** A server action of `save.ts`, with the ids of the page bound: `save.bind(null, ids)`. */
  save: Save;
  /** Title of the document. Leave out when the page is more than its form and gives its own title. */
  title?: string;
  /** Words of the main button. */
  submit: ReactNode;
  /** Where it is not what the page is for. */
  variant?: "secondary" | "warning";
  /** Further buttons; the name and value of the one used reach the handler in `raw`. */
  submits?: { name: string; value: string; label: string; secondary?: boolean }[];
  /** What was typed before, for example kept through a lost session. */
  initial?: FormState;
  /** The revision or version that this page shows, so that a later change by somebody else is noticed. */
  opened?: number;
  /** What the person has just done, in words. Shown until this form is sent. */
  done?: string;
  /** Heading and guidance above the questions. What is wrong is shown before them, at the top of the page. */
  above?: ReactNode;
  children?: ReactNode;
}

/** The one form. Works as plain HTML; with JavaScript it keeps the page and moves focus to what is wrong. */
export function SaveForm({
  save,
  title,
  submit,
  variant,
  submits = [],
  initial = UNSENT,
  opened,
  done,
  above,
  children,
}: SaveFormProps) {
  // On the server React must see the action itself, to write a form that works without JavaScript.
  const action = typeof window === "undefined" ? save : keepTyped(save);
  const [state, send, pending] = useActionState(action, initial);
  const refuseSecondPress = useRefuseSecondPress(pending);
  const warnBeforeLeaving = useWarnBeforeLeaving(state);

  return (
    <FormContext value={state}>
      {title && <PageTitle title={title} error={hasProblem(state)} />}
      <FormProblems key={`problems-${state.attempt}`} state={state} />
      {done && state.attempt === 0 && <NotificationBanner success>{done}</NotificationBanner>}
      <FilledNotice filled={state.filled} />
      {above}
      <form action={send} onSubmit={refuseSecondPress} onInput={warnBeforeLeaving} noValidate>
        <Remembered state={state} restored={initial.values !== undefined} opened={opened} />
        <ClashPanel key={`clashes-${state.attempt}`} clashes={state.clashes} />
        {/* React does not give new defaults to fields that are already there, so a new attempt gets new fields. */}
        <div key={state.attempt}>{children}</div>
        <div className="nhsuk-button-group">
          <Button variant={variant}>{submit}</Button>
          {submits.map(({ name, value, label, secondary }) => (
            <Button
              key={name + value}
              name={name}
              value={value}
              variant={secondary ? "secondary" : undefined}
            >
              {label}
            </Button>
          ))}
        </div>
      </form>
    </FormContext>
  );
}

interface RememberedProps {
  state: FormState;
  restored: boolean;
  opened?: number;
}

/**
 * What must come back with the form: the revision it was opened with, which stays the same however often it is sent;
 * the one at which clashes were shown, if they were; and that it was restored.
 */
function Remembered({ state, restored, opened }: RememberedProps) {
  const revisions = {
    opened: state.values?.["opened"] ?? opened,
    seen: state.seen ?? state.values?.["seen"],
  };
  return (
    <>
      {Object.entries(revisions).map(
        ([name, revision]) =>
          revision !== undefined && <input key={name} type="hidden" name={name} value={String(revision)} />,
      )}
      {restored && <input type="hidden" name="kept" value="1" />}
    </>
  );
}

/** Ignores a second press while the first is under way. Disabling the button would lose focus (style of NHS forms). */
function useRefuseSecondPress(pending: boolean) {
  const sending = useRef(false);
  useEffect(() => {
    if (!pending) sending.current = false;
  }, [pending]);
  return (event: FormEvent) => {
    if (sending.current) event.preventDefault();
    sending.current = true;
  };
}

/** Asks before the page is left with something typed and not sent. What was sent and refused is typed as well. */
function useWarnBeforeLeaving(state: FormState) {
  const unsent = useRef(false);
  useEffect(() => {
    unsent.current = state.values !== undefined;
    const warn = (event: BeforeUnloadEvent) => {
      if (unsent.current) event.preventDefault();
    };
    const send = () => (unsent.current = false);
    window.addEventListener("beforeunload", warn);
    document.addEventListener("submit", send);
    return () => {
      window.removeEventListener("beforeunload", warn);
      document.removeEventListener("submit", send);
    };
  }, [state]);
  return () => {
    unsent.current = true;
  };
}
