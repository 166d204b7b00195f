import { TextLink } from "@/components/nhs/text-link";
import { CONCERNS, CONCERN_WORDS, concernsOf } from "@/lib/domain/plan/concerns";
import { totalInWords } from "@/lib/domain/plan/cost";
import { isMust, type PlanAction } from "@/lib/domain/plan/plan-action";
import { isOpen } from "@/lib/domain/plan/statuses";

interface PlanFiguresProps {
  path: string;
  actions: readonly PlanAction[];
  today: string;
}

/** What is open, what keeps it from being relied on and what it costs. Each figure leads to what it counts. */
export function PlanFigures({ path, actions, today }: PlanFiguresProps) {
  const open = actions.filter(isOpen);
  const must = open.filter(isMust).length;
  const concerns = CONCERNS.flatMap((concern) => {
    const count = actions.filter((action) => concernsOf(action, today).includes(concern)).length;
    return count > 0 ? [{ concern, count }] : [];
  });
  return (
    <>
      <p>
        <strong>
          {open.length} open {open.length === 1 ? "action" : "actions"}
        </strong>
        ,{" "}
        {must > 0 ? (
          <TextLink href={`${path}?must=yes`}>{must} of them mandatory</TextLink>
        ) : (
          "none mandatory"
        )}
        . Cost: {totalInWords(open)}.
      </p>
      {concerns.length > 0 && (
        <ul className="nhsuk-list tw:flex tw:flex-wrap tw:gap-x-6 tw:gap-y-2">
          {concerns.map(({ concern, count }) => (
            <li key={concern}>
              <TextLink href={`${path}?concern=${concern}`}>
                {CONCERN_WORDS[concern]}: {count}
              </TextLink>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
