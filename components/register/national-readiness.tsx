import { Tag, type TagColour } from "@/components/nhs/tag";
import { dateInWords } from "@/lib/domain/dates";
import type { NationalService, Readiness } from "@/lib/domain/national-services/schema";

const LOOK: Record<Readiness, { words: string; colour: TagColour }> = {
  ready: { words: "Ready for the internet", colour: "green" },
  partly: { words: "Partly ready for the internet", colour: "yellow" },
  not_ready: { words: "Not ready for the internet", colour: "orange" },
  not_known: { words: "Readiness not known", colour: "grey" },
};

/** Whether a national service can be used over the internet, and who says so. */
export function NationalReadiness({ national }: { national: NationalService }) {
  const { readiness, says, source, edited } = national;
  const { words, colour } = LOOK[readiness];
  return (
    <>
      <p>
        <Tag colour={colour}>{words}</Tag>
      </p>
      <p>{says}</p>
      <p className="nhsuk-body-s">
        Source: {source.document}
        {source.section && `, ${source.section}`},{" "}
        {edited ? `last edited ${dateInWords(edited)}` : "without a date"}.
      </p>
    </>
  );
}
