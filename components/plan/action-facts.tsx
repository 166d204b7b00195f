import { SummaryList } from "@/components/nhs/summary-list";
import { TextLink } from "@/components/nhs/text-link";
import { dateInWords } from "@/lib/domain/dates";
import { costInWords } from "@/lib/domain/plan/cost";
import type { Plan } from "@/lib/domain/plan/plan";
import type { PlanAction } from "@/lib/domain/plan/plan-action";
import { priorityOf } from "@/lib/domain/plan/priority-of";
import { dateProblems } from "@/lib/domain/plan/waits-for";
import { EFFORT_WORDS, FUNDING_WORDS, PART_WORDS, STAFFING_WORDS } from "@/lib/domain/plan/words";

interface ActionFactsProps {
  plan: Plan;
  action: PlanAction;
  /** Of the plan. */
  path: string;
  /** Of the order of moving. */
  wave: number | null;
}

/** Everything about an action but its places and notes. */
export function ActionFacts({ plan, action, path, wave }: ActionFactsProps) {
  const priority = priorityOf(action);
  const byId = new Map(plan.actions.map((one) => [one.id, one]));
  const problems = dateProblems(action, byId);
  const needs = action.needs.flatMap((id) => byId.get(id) ?? []);
  const approved = plan.approved?.content.actions.find(({ id }) => id === action.id);
  const moved = approved && approved.dueOn !== action.dueOn;
  return (
    <SummaryList
      rows={[
        { key: "Priority", value: `${priority.level}. ${priority.because}` },
        { key: "Owner", value: ownerOf(action) },
        {
          key: "When",
          value: (
            <>
              {whenOf(action)}
              {moved && (
                <span className="app-small tw:block">
                  Approved: {approved.dueOn ? `by ${dateInWords(approved.dueOn)}` : "no date"}
                </span>
              )}
              {problems.map((problem) => (
                <span key={problem} className="app-small tw:block">
                  {problem}
                </span>
              ))}
            </>
          ),
        },
        { key: "Cost", value: costInWords(action) },
        { key: "Funding", value: FUNDING_WORDS[action.funding] },
        { key: "People to do it", value: STAFFING_WORDS[action.people] },
        { key: "Effort", value: action.effort ? EFFORT_WORDS[action.effort] : "Not known" },
        { key: "Part of the plan", value: action.part ? PART_WORDS[action.part] : "None given" },
        ...(wave === null ? [] : [{ key: "Wave", value: `${wave} of the order of moving` }]),
        ...(needs.length === 0
          ? []
          : [
              {
                key: "Waits for",
                value: (
                  <ul className="nhsuk-list">
                    {needs.map((needed) => (
                      <li key={needed.id}>
                        <TextLink href={`${path}/actions/${needed.id}`}>{needed.title}</TextLink>
                      </li>
                    ))}
                  </ul>
                ),
              },
            ]),
      ]}
    />
  );
}

function ownerOf({ owner, role }: PlanAction): string {
  const usually = role ? ` Usually the ${role.charAt(0).toLowerCase()}${role.slice(1)}.` : "";
  if (!owner) return `Nobody.${usually}`;
  return owner.left ? `Nobody: ${owner.name} has left the organisation.${usually}` : owner.name;
}

function whenOf({ startsOn, dueOn, whyNoDate }: PlanAction): string {
  const starts = startsOn ? `From ${dateInWords(startsOn)}` : "";
  if (!dueOn) return [starts, whyNoDate ? `No date: ${whyNoDate}` : "No date"].filter(Boolean).join(". ");
  return starts ? `${starts} until ${dateInWords(dueOn)}` : `By ${dateInWords(dueOn)}`;
}
