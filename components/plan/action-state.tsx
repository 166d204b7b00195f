import { InsetText } from "@/components/nhs/inset-text";
import { Tag } from "@/components/nhs/tag";
import { TextLink } from "@/components/nhs/text-link";
import { dateInWords } from "@/lib/domain/dates";
import { isNotChecked } from "@/lib/domain/plan/concerns";
import type { Plan } from "@/lib/domain/plan/plan";
import { liveTargets, type PlanAction } from "@/lib/domain/plan/plan-action";
import { ActionStatusTag } from "./action-status-tag";
import { ConcernTags } from "./concern-tags";

/** How far an action is, why, and what has to happen for it to be verified. */
export function ActionState({ plan, action }: { plan: Plan; action: PlanAction }) {
  const { status, statusOn, statusReason, exceptionUntil, exceptionBy, reopenedOn, condition } = action;
  const [target] = liveTargets(action);
  return (
    <>
      <p>
        <ActionStatusTag status={status} /> since {dateInWords(statusOn)}{" "}
        {reopenedOn && status !== "verified" && <Tag colour="pink">Due again</Tag>}{" "}
        <ConcernTags action={action} today={plan.today} />
      </p>
      {reopenedOn && status !== "verified" && (
        <p>It had been verified. Since {dateInWords(reopenedOn)} the answers say that it is due again.</p>
      )}
      {status === "not_needed" && (
        <p>
          Nothing that it was for applies any longer: the answers or the register have changed. It is proposed
          again should that change back.
        </p>
      )}
      {statusReason && (
        <InsetText>
          <p className="app-kept-lines">{statusReason}</p>
          {status === "exception" && exceptionUntil && (
            <p>
              Approved by {exceptionBy} until {dateInWords(exceptionUntil)}.
            </p>
          )}
        </InsetText>
      )}
      {condition && (
        <InsetText>
          <p>
            {condition.commissioner} set this as a condition of{" "}
            <TextLink href={`/submissions/${condition.submissionId}/reviews/${condition.reviewId}`}>
              their decision
            </TextLink>
            . Tell them there when it is met. It is verified once they agree.
          </p>
        </InsetText>
      )}
      {isNotChecked(action) && target && plan.assessmentId && (
        <InsetText>
          <p>
            You say that it is done. It is verified once the answers say so too:{" "}
            <TextLink href={`/assessments/${plan.assessmentId}/requirements/${target.requirement}`}>
              answer {target.requirement} again
            </TextLink>
            .
          </p>
        </InsetText>
      )}
    </>
  );
}
