"use client";

import { use, useEffect, useRef } from "react";
import { Button } from "@/components/nhs/button";
import type { AnswerValue } from "@/lib/domain/assessment/answer";
import { fillButton } from "@/lib/forms/assessment/fill-button";
import { FormContext } from "./form-context";

interface FillButtonProps {
  field: string;
  value: AnswerValue;
  /** The value in words. */
  words: string;
}

/** Puts a proposed value into its field. Nothing is saved by it; once it is there, says so in place of the button. */
export function FillButton({ field, value, words }: FillButtonProps) {
  const { filled } = use(FormContext);
  if (filled === field) return <FilledIn />;
  return (
    <Button variant="secondary" {...fillButton(field, value)}>
      Use this<span className="nhsuk-u-visually-hidden"> answer: {words}</span>
    </Button>
  );
}

/** Takes focus when it appears, so that the person stays at the question. */
function FilledIn() {
  const words = useRef<HTMLParagraphElement>(null);
  useEffect(() => words.current?.focus(), []);
  return (
    <p ref={words} tabIndex={-1}>
      <strong>Filled in. It is saved when you save this page.</strong>
    </p>
  );
}
