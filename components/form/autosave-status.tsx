"use client";

import { choiceOf } from "@/lib/forms/clashes";
import type { Unsent } from "@/lib/forms/autosave/unsent";
import { unsentWords } from "@/lib/forms/autosave/unsent-words";

interface AutosaveStatusProps {
  unsent: Unsent;
  /** What stands as an error beside a field now. */
  problems: readonly string[];
  signIn: string;
}

/** How far saving is, always in sight and read out when it changes. */
export function AutosaveStatus({ unsent, problems, signIn }: AutosaveStatusProps) {
  const [clash] = unsent.clashes;
  return (
    <p className="app-autosave" role="status">
      {unsentWords(unsent, problems)}
      {unsent.signedOut && (
        <>
          {" "}
          <a href={signIn}>Sign in to save it</a>
        </>
      )}
      {clash && (
        <>
          {" "}
          <a href={`#${encodeURIComponent(choiceOf(clash.field))}`}>See both versions</a>
        </>
      )}
    </p>
  );
}
