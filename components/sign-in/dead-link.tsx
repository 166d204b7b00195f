import { ButtonLink } from "@/components/nhs/button-link";
import { PageTitle } from "@/components/nhs/page-title";
import { TwoThirds } from "@/components/nhs/two-thirds";

/** Shown for a link from an email that leads nowhere any more. */
export function DeadLink({ again }: { again: string }) {
  return (
    <TwoThirds>
      <PageTitle title="This link does not work any more" />
      <h1>This link does not work any more</h1>
      <p>It has been used, or it is too old. Each link works once, for a limited time.</p>
      <ButtonLink href={again}>Ask for a new link</ButtonLink>
    </TwoThirds>
  );
}
