import type { Crumb } from "@/components/nhs/breadcrumb";
import type { Role } from "@/lib/domain/people/permissions";
import type { SubmissionContent } from "@/lib/domain/submission/content";

interface Shown {
  id: string;
  content: SubmissionContent;
  /** The reader's role in the organisation whose submission it is; null for a reviewer. */
  role: Role | null;
}

/** The way back up from a submission: to those of its organisation, or to the reviews. */
export const submissionCrumbs = ({ role, content: { organisation } }: Shown): Crumb[] =>
  role
    ? [
        { href: `/organisations/${organisation.reference}`, text: organisation.name },
        { href: `/organisations/${organisation.reference}/submissions`, text: "Submissions" },
      ]
    : [{ href: "/reviews", text: "Reviews" }];

/** The way back up from what is under a submission. */
export const underSubmission = (shown: Shown): Crumb[] => [
  ...submissionCrumbs(shown),
  { href: `/submissions/${shown.id}`, text: `Version ${shown.content.number}` },
];
