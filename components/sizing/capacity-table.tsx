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
import { VerdictTag } from "./verdict-tag";

/** Need beside capacity, both ways, now and after the planned migrations. */
export function CapacityTable({ sizing }: { sizing: Sizing }) {
  return (
    <Table
      caption="Need and capacity"
      head={[
        "Direction",
        { text: "Need", numeric: true },
        { text: "Capacity", numeric: true },
        { text: "Used", numeric: true },
        { text: `Head-room below ${inPercent(REVIEW_MARK)}`, numeric: true },
        "Result",
      ]}
      rows={sizedRows(sizing).map(({ key, title, sized }) => ({
        key,
        cells: [
          title,
          needInWords(sized),
          capacityInWords(sized),
          shareInWords(sized),
          headroomInWords(sized),
          <VerdictTag key="verdict" verdict={sized.verdict} />,
        ],
      }))}
    />
  );
}
