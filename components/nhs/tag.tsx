import type { ReactNode } from "react";
import type { StateColour } from "@/lib/domain/state-colour";

export type TagColour = StateColour;

/** https://service-manual.nhs.uk/design-system/components/tag */
export function Tag({ children, colour }: { children: ReactNode; colour?: TagColour }) {
  return <strong className={colour ? `nhsuk-tag nhsuk-tag--${colour}` : "nhsuk-tag"}>{children}</strong>;
}
