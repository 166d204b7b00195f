import { Tag, type TagColour } from "@/components/nhs/tag";
import type { Status } from "@/lib/domain/scoring/types";
import { STATUS_WORDS } from "@/lib/domain/scoring/words";

const LOOKS: Record<Status, { symbol: string; colour: TagColour }> = {
  incomplete: { symbol: "?", colour: "grey" },
  mandatory_not_met: { symbol: "○", colour: "red" },
  approaching: { symbol: "◔", colour: "orange" },
  mandatory_met: { symbol: "◑", colour: "blue" },
  met_with_explanations: { symbol: "◕", colour: "aqua-green" },
  fully_met: { symbol: "●", colour: "green" },
};

/** The status of an assessment, as a word and a symbol. */
export function StatusTag({ status }: { status: Status }) {
  const { symbol, colour } = LOOKS[status];
  return (
    <Tag colour={colour}>
      <span aria-hidden="true">{symbol} </span>
      {STATUS_WORDS[status].label}
    </Tag>
  );
}
