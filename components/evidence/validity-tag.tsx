import { Tag, type TagColour } from "@/components/nhs/tag";
import { isUsable, type Scan } from "@/lib/domain/evidence/scan";
import { validityInWords, validityOf, type Valid, type Validity } from "@/lib/domain/evidence/validity";

const COLOURS: Record<Exclude<Validity, "valid">, TagColour> = {
  expiring: "yellow",
  expired: "orange",
  not_yet: "grey",
};

/** On which days evidence proves something, as of a day. A file that nobody may open is said first. */
export function ValidityTag({ scan, today, ...valid }: Valid & { scan: Scan | null; today: string }) {
  if (!isUsable(scan))
    return (
      <Tag colour={scan === "infected" ? "red" : "grey"}>
        {scan === "infected" ? "Virus found" : "Waiting for the virus check"}
      </Tag>
    );
  const validity = validityOf(valid, today);
  const words = validityInWords(valid, today);
  return validity === "valid" ? words : <Tag colour={COLOURS[validity]}>{words}</Tag>;
}
