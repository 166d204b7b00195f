import { ButtonLink } from "@/components/nhs/button-link";

interface EndMembershipProps {
  /** The reader's own membership. */
  isOwn: boolean;
  name: string;
  /** Where it is asked once more. */
  href: string;
}

/** The way out of an organisation. The next page says what it does, and asks. */
export const EndMembership = ({ isOwn, name, href }: EndMembershipProps) => (
  <>
    <h2>{isOwn ? "Leave this organisation" : `Remove ${name}`}</h2>
    <p>The next page says what becomes of {isOwn ? "your" : "their"} work, and asks you to confirm.</p>
    <ButtonLink href={href} variant="secondary">
      {isOwn ? "Leave" : `Remove ${name}`}
    </ButtonLink>
  </>
);
