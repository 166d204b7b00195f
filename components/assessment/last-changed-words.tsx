"use client";

import { useEffect, useState } from "react";
import { whenSaved } from "@/components/form/announce-saved";
import { clock } from "@/lib/forms/autosave/clock";

/** Who changed the answers last. What the form on the page saves by itself is later than what the page came with. */
export function LastChangedWords({ words }: { words: string | undefined }) {
  const [savedAt, setSavedAt] = useState<number>();
  useEffect(() => whenSaved(setSavedAt), []);
  return savedAt === undefined ? words : `Last changed by you at ${clock.format(savedAt)}. `;
}
