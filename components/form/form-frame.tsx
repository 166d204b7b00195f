"use client";

import { useEffect, useRef, type FocusEvent, type FormEvent, type ReactNode, type Ref } from "react";
import { Button } from "@/components/nhs/button";
import { NotificationBanner } from "@/components/nhs/notification-banner";
import { PageTitle } from "@/components/nhs/page-title";
import { knownField } from "@/lib/forms/assessment/answer-of";
import type { Clash, FormState } from "@/lib/forms/form-state";
import { ClashPanel } from "./clash-panel";
import { FilledNotice } from "./filled-notice";
import { FormProblems, hasProblem } from "./form-problems";
import { useErrorInTitle } from "./use-error-in-title";

/** What every form takes. */
export interface FormLook {
  /** Title of the document. Leave out when the page is more than this form: what else gives it, this form adds to. */
  title?: string;
  /** Words of the main button. */
  submit: ReactNode;
  /** Where it is not what the page is for. */
  variant?: "secondary" | "warning";
  /** Further buttons; the name and value of the one used reach the handler in `raw`. */
  submits?: { name: string; value: string; label: string; secondary?: boolean }[];
  /** The revision or version that this page shows, so that a later change by somebody else is noticed. */
  opened?: number;
  /** What the person has just done, in words. Shown until this form is sent. */
  done?: string;
  /** Heading and guidance above the questions. What is wrong is shown before them, at the top of the page. */
  above?: ReactNode;
  children?: ReactNode;
}

interface FormFrameProps extends FormLook {
  state: FormState;
  send: (data: FormData) => void;
  pending: boolean;
  /** Whether what stands in it was kept through a lost session. */
  restored: boolean;
  onInput: (event: FormEvent<HTMLFormElement>) => void;
  /** For a form that saves by itself: the clashes now, how far saving is, and what it listens to. */
  live?: {
    form: Ref<HTMLFormElement>;
    clashes: readonly Clash[];
    status: ReactNode;
    onBlur: (event: FocusEvent) => void;
  };
}

/** How a form looks, whatever sends it. */
export function FormFrame({
  title,
  submit,
  variant,
  submits = [],
  opened,
  done,
  above,
  children,
  state,
  send,
  pending,
  restored,
  onInput,
  live,
}: FormFrameProps) {
  useErrorInTitle(!title && hasProblem(state), state.attempt);
  const refuseSecondPress = useRefuseSecondPress(pending);
  const listen = live && { ref: live.form, onBlur: live.onBlur };
  return (
    <>
      {title && <PageTitle title={title} error={hasProblem(state)} />}
      <FormProblems key={`problems-${state.attempt}`} state={state} />
      {done && state.attempt === 0 && <NotificationBanner success>{done}</NotificationBanner>}
      <FilledNotice filled={state.filled} />
      {above}
      <form action={send} onSubmit={refuseSecondPress} onInput={onInput} noValidate {...listen}>
        <Remembered state={state} restored={restored} opened={opened} />
        <ClashPanel
          key={`clashes-${state.attempt}`}
          clashes={live?.clashes ?? state.clashes}
          live={live && true}
        />
        {/* React does not give new defaults to fields that are already there, so a new attempt gets new fields. */}
        <div key={state.attempt}>{children}</div>
        {live?.status}
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
    </>
  );
}

interface RememberedProps {
  state: FormState;
  restored: boolean;
  opened?: number;
}

/**
 * What must come back with the form: the revision it was opened with, which stays the same however often it is sent;
 * those at which clashes were shown or single fields saved, if they were; and that it was restored.
 */
function Remembered({ state, restored, opened }: RememberedProps) {
  const revisions = {
    opened: state.values?.["opened"] ?? opened,
    seen: state.seen ?? state.values?.["seen"],
    ...Object.fromEntries(
      Object.entries(state.known ?? {}).map(([field, revision]) => [knownField(field), revision]),
    ),
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
