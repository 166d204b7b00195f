import { InsetText } from "@/components/nhs/inset-text";
import type { Requirement } from "@/lib/domain/catalogue/schema";

/** That a requirement asks nothing of this organisation, and of whom it does. */
export function AppliesToOthers({ requirement }: { requirement: Requirement }) {
  return (
    <InsetText>
      This does not apply to you. It is for: {requirement.applicability.rule.toLowerCase()}.
    </InsetText>
  );
}
