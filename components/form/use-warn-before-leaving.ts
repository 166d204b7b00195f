"use client";

import { useEffect } from "react";

/**
 * Asks before the page is left with something typed and not sent. Not while a form of the page is being sent: until
 * the person types again, or it comes back as a new attempt.
 */
export function useWarnBeforeLeaving(isUnsent: () => boolean, attempt: number): void {
  useEffect(() => {
    let sending = false;
    const warn = (event: BeforeUnloadEvent) => {
      if (!sending && isUnsent()) event.preventDefault();
    };
    const send = () => (sending = true);
    const type = () => (sending = false);
    window.addEventListener("beforeunload", warn);
    document.addEventListener("submit", send);
    document.addEventListener("input", type);
    return () => {
      window.removeEventListener("beforeunload", warn);
      document.removeEventListener("submit", send);
      document.removeEventListener("input", type);
    };
  }, [isUnsent, attempt]);
}
