import { TextLink } from "@/components/nhs/text-link";
import type { Plan } from "@/lib/domain/plan/plan";
import { dateInWords, dayInEngland } from "@/lib/domain/dates";
import { gapsToApprove } from "@/lib/domain/plan/gaps-to-approve";
import { slippageOf } from "@/lib/domain/plan/slippage";

/** Whether the plan is approved and how far it has moved since. */
export function ApprovedLine({ plan, path }: { plan: Plan; path: string }) {
  const { approved, actions, today } = plan;
  const href = `${path}/approval`;
  if (!approved) {
    const { left } = gapsToApprove(actions, today);
    return (
      <p>
        <TextLink href={href}>Not approved yet</TextLink>.{" "}
        {left.length > 0 &&
          `${left.length} mandatory ${left.length === 1 ? "gap has" : "gaps have"} no action with an owner and a date.`}
      </p>
    );
  }
  const slips = slippageOf(approved.content, actions, today);
  const count = (...fates: string[]) => slips.filter(({ fate }) => fates.includes(fate)).length;
  const moved = [
    [count("later", "no_date"), "later than approved"],
    [count("late"), "late"],
    [count("declined"), "declined"],
    [count("excepted"), "with an exception"],
    [count("added"), "added since"],
    [count("finished"), "finished"],
  ] as const;
  const said = moved.flatMap(([number, words]) => (number > 0 ? [`${number} ${words}`] : []));
  return (
    <p>
      <TextLink href={href}>
        Approved by {approved.by} on {dateInWords(dayInEngland(approved.at))}
      </TextLink>
      . Since then: {said.length > 0 ? said.join(", ") : "no change"}.
    </p>
  );
}
