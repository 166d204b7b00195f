import type { Sized, SizedLimit, Sizing } from "@/lib/domain/sizing/sizing";

export interface SizedPart {
  key: string;
  /** As in "Download now". */
  title: string;
  sized: Sized;
}

export interface SizedRow extends SizedPart {
  limit: SizedLimit;
}

/** Both directions, each now and after the planned migrations, in the order in which they are shown. */
export const sizedParts = ({ now, after }: Sizing): SizedPart[] => [
  { key: "down-now", title: "Download now", sized: now.down },
  { key: "down-after", title: "Download after", sized: after.down },
  { key: "up-now", title: "Upload now", sized: now.up },
  { key: "up-after", title: "Upload after", sized: after.up },
];

/** The same with a row for each network. */
export const sizedRows = (sizing: Sizing): SizedRow[] =>
  sizedParts(sizing).flatMap(({ key, ...part }) =>
    part.sized.limits.map((limit) => ({ ...part, key: `${key}-${limit.where}`, limit })),
  );
