"use client";

import { useEffect, useRef, useState, type ReactNode } from "react";
import type { Condition } from "@/lib/domain/catalogue/schema";
import { formCondition } from "@/lib/forms/form-condition";
import { readValues } from "@/lib/forms/form-values";

interface ShownWhenProps {
  /** What must hold for the answers in the form. */
  when: Condition;
  /** Whether it holds for what is stored. Avoids a flicker until the script runs. */
  initially: boolean;
  children: ReactNode;
}

/**
 * Shows a question only while the answers in the same form call for it. Without JavaScript it is always shown;
 * the server ignores an answer that was not called for.
 */
export function ShownWhen({ when, initially, children }: ShownWhenProps) {
  const place = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState(initially);

  useEffect(() => {
    const form = place.current?.closest("form");
    if (!form) return;
    const holds = formCondition(when);
    const judge = () => setShown(holds(readValues(new FormData(form))));
    judge();
    form.addEventListener("input", judge);
    return () => form.removeEventListener("input", judge);
  }, [when]);

  return (
    <div ref={place} className={shown ? undefined : "app-not-called-for"}>
      {children}
    </div>
  );
}
