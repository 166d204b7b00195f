import type { Sized, Sizing } from "@/lib/domain/sizing/sizing";

export interface SizedRow {
  key: string;
  /** As in "Download now". */
  title: string;
  sized: Sized;
}

/** Both directions, each now and after the planned migrations, in the order in which they are shown. */
export const sizedRows = ({ now, after }: Sizing): SizedRow[] => [
  { key: "down-now", title: "Download now", sized: now.down },
  { key: "down-after", title: "Download after", sized: after.down },
  { key: "up-now", title: "Upload now", sized: now.up },
  { key: "up-after", title: "Upload after", sized: after.up },
];
