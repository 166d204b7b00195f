import { Table } from "@/components/nhs/table";
import { inPercent } from "@/lib/domain/sizing/in-words";
import { REVIEW_MARK } from "@/lib/domain/sizing/planning-figures";
import {
  capacityInWords,
  headroomInWords,
  needInWords,
  shareInWords,
} from "@/lib/domain/sizing/sized-in-words";
import type { Sizing } from "@/lib/domain/sizing/sizing";
import { sizedRows } from "./sized-rows";
import { LIMIT_WORDS } from "./route-words";
import { VerdictTag } from "./verdict-tag";

/** Need beside capacity, network by network, both ways, now and after the planned migrations. */
export function CapacityTable({ sizing }: { sizing: Sizing }) {
  return (
    <Table
      caption="Need and capacity"
      head={[
        "Direction",
        "Network",
        { text: "Need", numeric: true },
        { text: "Capacity", numeric: true },
        { text: "Used", numeric: true },
        { text: `Head-room below ${inPercent(REVIEW_MARK)}`, numeric: true },
        "Result",
      ]}
      rows={sizedRows(sizing).map(({ key, title, sized, limit }) => ({
        key,
        cells: [
          title,
          capitalised(LIMIT_WORDS[limit.where]),
          needInWords(limit, sized),
          capacityInWords(limit, sized),
          shareInWords(limit, sized),
          headroomInWords(limit, sized),
          <VerdictTag key="verdict" verdict={limit.verdict} />,
        ],
      }))}
    />
  );
}

const capitalised = (text: string) => text[0]!.toUpperCase() + text.slice(1);
