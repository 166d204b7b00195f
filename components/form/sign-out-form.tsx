"use client";

import type { ReactNode } from "react";
import { dropKept } from "@/lib/forms/autosave/drop-kept";
import { localStorageIfAny } from "./local-storage-if-any";

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
  const storage = localStorageIfAny();
  if (storage) dropKept(storage);
}
