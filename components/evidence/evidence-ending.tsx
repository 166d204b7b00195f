import { TextLink } from "@/components/nhs/text-link";

interface EvidenceEndingProps {
  /** The list of evidence. */
  href: string;
  /** Null for a role that sees no evidence. */
  ending: { expired: number; expiring: number } | null;
}

/** One line about evidence that has ended or will soon; nothing where there is none. */
export function EvidenceEnding({ href, ending }: EvidenceEndingProps) {
  if (!ending || ending.expired + ending.expiring === 0) return null;
  const { expired, expiring } = ending;
  return (
    <p>
      {expired > 0 && (
        <>
          <TextLink href={`${href}?validity=expired`}>{pieces(expired)}</TextLink> {has(expired)} expired and
          no longer {expired === 1 ? "proves" : "prove"} anything.{" "}
        </>
      )}
      {expiring > 0 && (
        <>
          <TextLink href={`${href}?validity=expiring`}>{pieces(expiring)}</TextLink>{" "}
          {expiring === 1 ? "expires" : "expire"} within 30 days.
        </>
      )}
    </p>
  );
}

const pieces = (count: number) => `${count} ${count === 1 ? "piece" : "pieces"} of evidence`;

const has = (count: number) => (count === 1 ? "has" : "have");
