import { Tag } from "@/components/nhs/tag";
import type { Obligation } from "@/lib/domain/catalogue/schema";
import { OBLIGATION_LOOK } from "@/lib/domain/catalogue/obligation-look";

export function ObligationTag({ obligation }: { obligation: Obligation }) {
  const { label, colour } = OBLIGATION_LOOK[obligation];
  return <Tag colour={colour}>{label}</Tag>;
}
