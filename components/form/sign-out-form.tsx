"use client";

import type { ReactNode } from "react";
import { dropKept } from "@/lib/forms/kept-unsent";

interface SignOutFormProps {
  action: (data: FormData) => Promise<void>;
  className?: string;
  children: ReactNode;
}

/** Signs out, and forgets what this browser keeps of answers that were not sent. */
export function SignOutForm({ children, ...form }: SignOutFormProps) {
  return (
    <form {...form} onSubmit={forget}>
      {children}
    </form>
  );
}

function forget(): void {
  try {
    dropKept(window.localStorage);
  } catch {
    // A browser that lets us keep nothing has nothing to forget.
  }
}
