import type { SubmissionContent } from "@/lib/domain/submission/content";

/** What a submission shows to whoever it is shared with, and what stays inside. */
export const WhatIsInIt = ({ content }: { content: SubmissionContent }) => (
  <>
    <p>
      {content.product
        ? `It holds your answers to what a provider must do, those about ${content.product.name} and those about your organisation, with their reasons and evidence. No other service and no site is in it.`
        : "It holds all your answers, with their reasons and evidence, and the facts about your organisation, sites and services that decide what applies."}
    </p>
    <p>Notes, comments, assignments, earlier drafts and who answered stay in your organisation.</p>
  </>
);
