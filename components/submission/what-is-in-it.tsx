import { TextLink } from "@/components/nhs/text-link";
import type { SubmissionContent } from "@/lib/domain/submission/content";

interface WhatIsInItProps {
  content: SubmissionContent;
  /** Where it can be read before, and the end of that address. */
  preview: string;
  search: string;
}

/** What a submission shows to whoever it is shared with, and what stays inside. */
export const WhatIsInIt = ({ content, preview, search }: WhatIsInItProps) => (
  <>
    <p>
      {content.product
        ? `It holds your answers to what a provider must do, those about ${content.product.name} and those about your organisation, with their reasons and evidence. No other service and no site is in it.`
        : "It holds all your answers, with their reasons and evidence, and the facts about your organisation, sites and services that decide what applies."}
    </p>
    <p>
      Before you declare, read <TextLink href={`${preview}${search}`}>the report of it</TextLink> and{" "}
      <TextLink href={`${preview}/answers${search}`}>its answers and evidence</TextLink>.
    </p>
    <p>Notes, comments, assignments, earlier drafts and who answered stay in your organisation.</p>
  </>
);
