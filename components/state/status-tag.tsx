import { Tag } from "@/components/nhs/tag";
import type { Status } from "@/lib/domain/scoring/types";
import { STATUS_WORDS } from "@/lib/domain/scoring/words";
import { STATUS_LOOK } from "@/lib/domain/scoring/status-look";

/** The status of an assessment, as a word and a symbol. */
export function StatusTag({ status }: { status: Status }) {
  const { symbol, colour } = STATUS_LOOK[status];
  return (
    <Tag colour={colour}>
      <span aria-hidden="true">{symbol} </span>
      {STATUS_WORDS[status].label}
    </Tag>
  );
}
