"use client";

import { useActionState, useCallback, useEffect, useRef } from "react";
import { UNSENT, type FormState } from "@/lib/forms/form-state";
import { FormContext } from "./form-context";
import { FormFrame, type FormLook } from "./form-frame";
import { keepTyped, type Save } from "./keep-typed";
import { useWarnBeforeLeaving } from "./use-warn-before-leaving";

export interface SaveFormProps extends FormLook {
  /** A server action of `save.ts`, with the ids of the page bound: `save.bind(null, ids)`. */
  save: Save;
  /** What was typed before, for example kept through a lost session. */
  initial?: FormState;
}

/** The one form. Works as plain HTML; with JavaScript it keeps the page and moves focus to what is wrong. */
export function SaveForm({ save, initial = UNSENT, ...look }: SaveFormProps) {
  // On the server React must see the action itself, to write a form that works without JavaScript.
  const action = typeof window === "undefined" ? save : keepTyped(save);
  const [state, send, pending] = useActionState(action, initial);
  const type = useUnsent(state);

  return (
    <FormContext value={state}>
      <FormFrame
        {...look}
        state={state}
        send={send}
        pending={pending}
        restored={initial.values !== undefined}
        onInput={type}
      />
    </FormContext>
  );
}

/** Remembers that something was typed, also what was sent and refused, and asks before the page is left with it. */
function useUnsent(state: FormState) {
  const typed = useRef(false);
  useEffect(() => {
    typed.current = state.values !== undefined;
  }, [state]);
  useWarnBeforeLeaving(
    useCallback(() => typed.current, []),
    state.attempt,
  );
  return () => {
    typed.current = true;
  };
}
