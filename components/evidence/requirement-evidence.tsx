import { NotificationBanner } from "@/components/nhs/notification-banner";
import { TextLink } from "@/components/nhs/text-link";
import { EvidenceTable, type ListedItem } from "./evidence-table";

interface RequirementEvidenceProps {
  /** The page of the requirement. */
  href: string;
  /** Null for a role that sees no evidence. */
  evidence: readonly ListedItem[] | null;
  /** Evidence of last time is taken along once its answers are confirmed. */
  waiting: boolean;
  mayEdit: boolean;
  /** Where somebody who sees no evidence adds some, if they may. */
  add?: string;
  /** Whether they just did. */
  added: boolean;
  /** An ISO date. */
  today: string;
}

/** What proves the answers to a requirement, and the way to say more. What good evidence is stands in the guidance. */
export function RequirementEvidence({
  href,
  evidence,
  waiting,
  mayEdit,
  add,
  added,
  today,
}: RequirementEvidenceProps) {
  if (!evidence && !add) return null;
  if (!evidence)
    return (
      <section id="evidence">
        <h2 className="nhsuk-heading-m">Evidence</h2>
        {added && <NotificationBanner success>Your evidence is added.</NotificationBanner>}
        <p>Whoever works on the whole assessment sees what you add.</p>
        <p className="app-screen-only">
          <TextLink href={add!}>Add evidence</TextLink>
        </p>
      </section>
    );
  return (
    <section id="evidence">
      <h2 className="nhsuk-heading-m">Evidence</h2>
      {evidence.length > 0 ? (
        <EvidenceTable caption="Evidence of this requirement" captionHidden items={evidence} today={today} />
      ) : (
        <p>
          {waiting
            ? "The evidence of last time stands with its answers above. It counts once they are confirmed."
            : "Nothing proves the answers yet. They count all the same, as what you say."}
        </p>
      )}
      {mayEdit && (
        <p className="app-screen-only">
          <TextLink href={`${href}/evidence`}>
            {evidence.length > 0 ? "Add or detach evidence" : "Add evidence"}
          </TextLink>
        </p>
      )}
    </section>
  );
}
