import { Details } from "@/components/nhs/details";
import { Table } from "@/components/nhs/table";
import type { Change } from "@/lib/domain/submission/compare";
import type { GroupedDifference } from "@/lib/domain/submission/group-differences";

interface DifferenceTableProps {
  /** What is compared, for example “Version 1”. */
  before: string;
  after: string;
  differences: readonly GroupedDifference[];
  /** The title of a requirement, by its id. */
  titleOf: (requirement: string) => string;
  /** What the submissions are about, where that is one product: to name it at each difference would say nothing. */
  product?: string;
}

const CHANGE_WORDS: Record<Change, string> = { added: "Added", removed: "Removed", changed: "Changed" };

/** What two submissions say otherwise, what changed alike in many places once. */
export const DifferenceTable = ({ before, after, differences, titleOf, product }: DifferenceTableProps) => (
  <Table
    caption="What is different"
    captionHidden
    head={["What", "Change", before, after]}
    rows={differences.map((difference, index) => ({
      key: String(index),
      cells: [
        <What key="what" difference={difference} titleOf={titleOf} product={product} />,
        CHANGE_WORDS[difference.change],
        difference.before ?? "Nothing",
        difference.after ?? "Nothing",
      ],
    }))}
  />
);

function What({
  difference: { requirement, about, places },
  titleOf,
  product,
}: Pick<DifferenceTableProps, "titleOf" | "product"> & { difference: GroupedDifference }) {
  return (
    <>
      {requirement && <span className="nhsuk-caption-m">{`${requirement} ${titleOf(requirement)}`}</span>}
      {about}
      <Where places={places.filter((place) => place !== product)} />
    </>
  );
}

/** More places than this stand behind a click. */
const MOST_NAMED = 3;

function Where({ places }: { places: readonly string[] }) {
  if (places.length === 0) return null;
  if (places.length <= MOST_NAMED) return <span className="app-line">{places.join(", ")}</span>;
  return (
    <Details printed summary={`At ${places.length} sites or services`}>
      {places.join(", ")}
    </Details>
  );
}
