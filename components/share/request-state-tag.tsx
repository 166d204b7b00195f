import { Tag } from "@/components/nhs/tag";
import type { RequestState } from "@/lib/domain/share/request-state";
import { REQUEST_STATE_LOOK } from "./request-state-look";

/** How a request for an assessment stands. */
export function RequestStateTag({ state }: { state: RequestState }) {
  const { word, colour } = REQUEST_STATE_LOOK[state];
  return <Tag colour={colour}>{word}</Tag>;
}
