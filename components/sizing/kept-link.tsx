import { TextLink } from "@/components/nhs/text-link";
import { momentInWords } from "@/lib/domain/moment-in-words";

interface KeptLinkProps {
  siteId: string;
  kept: { id: string; keptAt: Date };
}

/** Leads to a calculation that was kept as evidence. */
export const KeptLink = ({ siteId, kept: { id, keptAt } }: KeptLinkProps) => (
  <TextLink href={`/sites/${siteId}/sizing/${id}`}>calculation of {momentInWords(keptAt)}</TextLink>
);
