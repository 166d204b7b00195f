import { Table } from "@/components/nhs/table";
import { Tag, type TagColour } from "@/components/nhs/tag";
import { TextLink } from "@/components/nhs/text-link";
import { dateInWords } from "@/lib/domain/dates";
import type { Fate, Slip } from "@/lib/domain/plan/slippage";
import { pounds } from "@/lib/domain/pounds";

const FATES: Record<Fate, { words: string; colour?: TagColour }> = {
  on_plan: { words: "As approved" },
  later: { words: "Later", colour: "red" },
  late: { words: "Late", colour: "red" },
  earlier: { words: "Earlier", colour: "green" },
  no_date: { words: "Lost its date", colour: "red" },
  dated: { words: "Has a date now", colour: "green" },
  finished: { words: "Finished", colour: "green" },
  declined: { words: "Declined", colour: "orange" },
  excepted: { words: "Exception", colour: "orange" },
  added: { words: "Added since", colour: "blue" },
  left: { words: "Merged into another", colour: "white" },
};

const MOVED: readonly Fate[] = [
  "later",
  "late",
  "no_date",
  "declined",
  "excepted",
  "added",
  "earlier",
  "dated",
  "finished",
  "left",
];

/** How the plan has moved since it was approved, what slipped first. */
export function SlipTable({ slips, path }: { slips: readonly Slip[]; path: string }) {
  const moved = slips
    .filter(({ fate, costs }) => fate !== "on_plan" || (costs !== null && costs !== 0))
    .sort((one, other) => MOVED.indexOf(one.fate) - MOVED.indexOf(other.fate) || other.days - one.days);
  if (moved.length === 0) return <p>Every action is as it was approved.</p>;
  return (
    <Table
      caption="What has moved since"
      head={["Action", "Approved for", "Due now", "Compared with the baseline", "First year costs"]}
      rows={moved.map(({ id, title, fate, approvedDue, due, days, costs, nowCosts }) => ({
        key: id,
        cells: [
          fate === "left" ? (
            title
          ) : (
            <TextLink key="link" href={`${path}/actions/${id}`}>
              {title}
            </TextLink>
          ),
          approvedDue ? dateInWords(approvedDue) : "No date",
          due ? dateInWords(due) : "No date",
          <span key="fate">
            <Tag colour={FATES[fate].colour}>{FATES[fate].words}</Tag>{" "}
            {days !== 0 && `${Math.abs(days)} ${Math.abs(days) === 1 ? "day" : "days"}`}
          </span>,
          costs === null ? nowKnown(nowCosts, fate) : moreOrLess(costs),
        ],
      }))}
    />
  );
}

const nowKnown = (nowCosts: number | null, fate: Fate): string =>
  nowCosts === null ? "Not known" : `${pounds(nowCosts)}${fate === "added" ? "" : ", not known as approved"}`;

function moreOrLess(costs: number): string {
  if (costs === 0) return "The same";
  return `${pounds(Math.abs(costs))} ${costs > 0 ? "more" : "less"}`;
}
