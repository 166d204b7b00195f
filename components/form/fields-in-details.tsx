"use client";

import { use, type ReactNode } from "react";
import { Details } from "@/components/nhs/details";
import { FormContext } from "./form-context";

interface FieldsInDetailsProps {
  summary: ReactNode;
  /** The fields inside. */
  names: string[];
  children: ReactNode;
}

/** Fields that few people need, out of the way until somebody opens them or something is wrong with one. */
export function FieldsInDetails({ summary, names, children }: FieldsInDetailsProps) {
  const { errors } = use(FormContext);
  return (
    <Details summary={summary} open={names.some((name) => errors[name])}>
      {children}
    </Details>
  );
}
