"use client";

import {
  useActionState,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from "react";
import { answerOf } from "@/lib/forms/assessment/answer-of";
import { UNSENT, type FormState } from "@/lib/forms/form-state";
import { isUnsent } from "@/lib/forms/autosave/unsent";
import { longUnsent } from "@/lib/forms/autosave/unsent-words";
import { AutosaveStatus } from "./autosave-status";
import { Autosaver, type Autosave } from "./autosaver";
import { FormContext } from "./form-context";
import { FormFrame } from "./form-frame";
import { keepTyped, type Save } from "./keep-typed";
import type { SaveFormProps } from "./save-form";
import { useWarnBeforeLeaving } from "./use-warn-before-leaving";

interface AutosaveFormProps extends SaveFormProps {
  autosave: Autosave;
  opened: number;
}

/** What is wrong is shown only now: a button that moved while it was pressed would not be pressed. */
const LONG_ENOUGH_TO_PRESS_MS = 300;

/** The form that also saves by itself, answer by answer, while the person works. Its buttons do what they always do. */
export function AutosaveForm({ save, initial = UNSENT, autosave, ...look }: AutosaveFormProps) {
  const [saver] = useState(() => new Autosaver(autosave, look.opened));
  const action = useMemo(() => (typeof window === "undefined" ? save : joined(saver, save)), [saver, save]);
  const [state, send, pending] = useActionState(action, initial);
  const unsent = useSyncExternalStore(saver.subscribe, saver.current, () => null);
  /** The answer that the person is typing. What is wrong with it is said once they leave it, and stands until they type. */
  const [inside, setInside] = useState<string>();

  const form = useRef<HTMLFormElement>(null);
  useEffect(() => saver.start(form.current!), [saver]);
  useEffect(() => {
    if (state.attempt > 0) saver.cameBack(state);
  }, [saver, state]);
  const waitsForButton = state.filled !== undefined || initial.values !== undefined;
  useWarnBeforeLeaving(
    useCallback(() => {
      const { signedOut, ...now } = saver.current();
      return waitsForButton || (!signedOut && isUnsent(now));
    }, [saver, waitsForButton]),
    state.attempt,
  );

  // Before the script runs, only what came with the page is known.
  const { errors, clashes = [] } = unsent ?? state;
  const shown = Object.entries(errors).filter(([field]) => !inside || answerOf(field) !== inside);
  const problems = shown.map(([, text]) => text);
  const status = unsent && <AutosaveStatus unsent={unsent} problems={problems} signIn={autosave.signIn} />;
  return (
    <FormContext
      value={{ ...state, errors: Object.fromEntries(shown), unsent: unsent ? longUnsent(unsent) : [] }}
    >
      <FormFrame
        {...look}
        state={state}
        send={send}
        pending={pending}
        restored={initial.values !== undefined}
        onInput={({ target }) => {
          const name = (target as Element).getAttribute("name") ?? "";
          setInside(answerOf(name));
          saver.typed(name);
        }}
        live={{
          form,
          clashes,
          status,
          onBlur: ({ target, relatedTarget }) => {
            const next = (relatedTarget as Element | null)?.getAttribute("name") ?? "";
            const left = answerOf(target.getAttribute("name") ?? "");
            if (answerOf(next) === left) return;
            setTimeout(() => setInside((now) => (now === left ? undefined : now)), LONG_ENOUGH_TO_PRESS_MS);
            // A button is about to send all of it.
            if (!(relatedTarget instanceof HTMLButtonElement)) saver.left();
          },
        }}
      />
    </FormContext>
  );
}

/** The action of the buttons, which knows what was saved and clashed since the page was opened. */
function joined(saver: Autosaver, save: Save): Save {
  const withAll: Save = async (state: FormState, data) => {
    await saver.join(data);
    return save({ ...state, clashes: [...saver.current().clashes] }, data);
  };
  return keepTyped(withAll, () => saver.forget());
}
