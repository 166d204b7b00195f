import { NotificationBanner } from "@/components/nhs/notification-banner";
import { TextLink } from "@/components/nhs/text-link";
import { EvidenceTable, type ListedItem } from "./evidence-table";

/** What the person has just done with evidence: in the address of the page. */
export const EVIDENCE_NEWS = ["added", "attached", "deleted"] as const;

interface RequirementEvidenceProps {
  /** The page of the requirement. */
  href: string;
  /** Null for a role that sees no evidence. */
  evidence: readonly ListedItem[] | null;
  /** Whether it is only what the person added themselves. */
  ownOnly: boolean;
  /** Evidence of last time is taken along once its answers are confirmed. */
  waiting: boolean;
  mayEdit: boolean;
  /** Where somebody who may not edit adds some, if they may. */
  add?: string;
  news?: (typeof EVIDENCE_NEWS)[number];
  /** An ISO date. */
  today: string;
}

/** What proves the answers to a requirement, and the way to say more. What good evidence is stands in the guidance. */
export function RequirementEvidence({
  href,
  evidence,
  ownOnly,
  waiting,
  mayEdit,
  add,
  news,
  today,
}: RequirementEvidenceProps) {
  if (!evidence) return null;
  return (
    <section id="evidence">
      <h2 className="nhsuk-heading-m">Evidence</h2>
      {news && <NotificationBanner success>{NEWS_WORDS[news]}</NotificationBanner>}
      {evidence.length > 0 ? (
        <EvidenceTable
          caption={ownOnly ? "Evidence that you added" : "Evidence of this requirement"}
          captionHidden={!ownOnly}
          items={evidence}
          today={today}
        />
      ) : (
        !ownOnly && (
          <p>
            {waiting
              ? "The evidence of last time stands with its answers above. It counts once they are confirmed."
              : "Nothing proves the answers yet. They count all the same, as what you say."}
          </p>
        )
      )}
      {ownOnly && <p>You see the evidence that you add. So does whoever works on the whole assessment.</p>}
      {(mayEdit || add) && (
        <p className="app-screen-only">
          <TextLink href={mayEdit ? `${href}/evidence` : add!}>
            {mayEdit && evidence.length > 0 ? "Add or detach evidence" : "Add evidence"}
          </TextLink>
        </p>
      )}
    </section>
  );
}

const NEWS_WORDS: Record<(typeof EVIDENCE_NEWS)[number], string> = {
  added: "Your evidence is added. It speaks for this requirement.",
  attached: "The evidence is attached. It speaks for this requirement.",
  deleted: "The evidence is deleted.",
};
