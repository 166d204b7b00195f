"use client";

import { useEffect, useRef } from "react";
import { ErrorSummary, type Problem } from "@/components/nhs/error-summary";
import { choiceOf } from "@/lib/forms/clashes";
import type { FormState } from "@/lib/forms/form-state";

const CLASH =
  "Somebody else changed this after you opened it. Choose which version to keep, then save again.";

export const hasProblem = (state: FormState) => problemsOf(state).length > 0;

/** The error summary of a form. Takes focus when it appears, so give it a key per attempt. */
export function FormProblems({ state }: { state: FormState }) {
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => summary.current?.focus(), []);
  const problems = problemsOf(state);
  return problems.length > 0 && <ErrorSummary problems={problems} ref={summary} />;
}

function problemsOf({ errors, message, clashes = [], values = {} }: FormState): Problem[] {
  const problems: Problem[] = Object.entries(errors).map(([field, text]) => ({ field, text }));
  if (message) problems.unshift({ text: message });
  const clash = clashes.map(({ field }) => choiceOf(field)).find((choice) => !values[choice]);
  if (clash && !errors[clash]) problems.push({ text: CLASH, field: clash });
  return problems;
}
