import { z } from "zod";
import { SaveForm } from "@/components/form/save-form";
import { TextareaField } from "@/components/form/textarea-field";
import { Details } from "@/components/nhs/details";
import { InsetText } from "@/components/nhs/inset-text";
import { NotificationBanner } from "@/components/nhs/notification-banner";
import { PageTitle } from "@/components/nhs/page-title";
import { TwoThirds } from "@/components/nhs/two-thirds";
import { OrganisationNav } from "@/components/organisation/organisation-nav";
import { GapLeftTable } from "@/components/plan/gap-left-table";
import { SlipTable } from "@/components/plan/slip-table";
import { requirePerson } from "@/lib/current-person";
import { readPlan } from "@/lib/data/plan/plans";
import { momentInWords } from "@/lib/domain/moment-in-words";
import { can } from "@/lib/domain/people/permissions";
import { totalInWords } from "@/lib/domain/plan/cost";
import { gapsToApprove, isAccepted } from "@/lib/domain/plan/gaps-to-approve";
import { slippageOf } from "@/lib/domain/plan/slippage";
import { isOpen } from "@/lib/domain/plan/statuses";
import { keptForm } from "@/lib/forms/kept-form";
import { orNotFound } from "@/lib/forms/or-not-found";
import { save } from "./save";

const doneSchema = z.object({ approved: z.coerce.number().int().min(1).optional().catch(undefined) });

export default async function ApprovalPage({
  params,
  searchParams,
}: PageProps<"/organisations/[reference]/plan/approval">) {
  const { reference } = await params;
  const root = `/organisations/${reference}/plan`;
  const path = `${root}/approval`;
  const person = await requirePerson(path);
  const plan = await orNotFound(readPlan(person, reference));
  const query = await searchParams;
  const done = doneSchema.parse(query).approved;
  const { organisation, role, actions, approved, today } = plan;
  const { covered, left } = gapsToApprove(actions, today);
  const open = actions.filter(isOpen);
  const approves = can(role, "plan:approve") && open.length > 0;
  const title = `Approval of the plan of ${organisation.name}`;
  const accepts = actions.filter(isAccepted).length;
  return (
    <>
      <OrganisationNav organisation={{ ...organisation, role }} part="approval" />
      {!approves && <PageTitle title={title} />}
      {done && <NotificationBanner success>The plan is approved: baseline {done}.</NotificationBanner>}
      <h1>
        <span className="nhsuk-caption-l">{organisation.name}</span>
        Approval of the plan
      </h1>
      <p className="tw:max-w-[44em]">
        {approved
          ? `Baseline ${approved.number} was approved by ${approved.by} on ${momentInWords(approved.at)}.`
          : "The plan has not been approved yet."}{" "}
        An approval freezes it as a baseline. A mandatory gap counts as planned while its approved action has
        an owner, until the day that was approved: for one assessment only. One such action is enough for a
        gap.
      </p>
      {approved?.note && (
        <InsetText>
          <p className="app-kept-lines">{approved.note}</p>
        </InsetText>
      )}
      {approved && <SlipTable slips={slippageOf(approved.content, actions, today)} path={root} />}
      <h2>What an approval today covers</h2>
      <p>
        {open.length} open {open.length === 1 ? "action" : "actions"}. Cost: {totalInWords(open)}.{" "}
        {covered.length === 1 ? "1 mandatory gap" : `${covered.length} mandatory gaps`} would count as
        planned.{" "}
        {accepts > 0 &&
          `${accepts === 1 ? "1 proposed action has" : `${accepts} proposed actions have`} an owner and a date: to approve is to accept ${accepts === 1 ? "it" : "them"}.`}
      </p>
      {left.length > 0 && (
        <>
          <p>
            {left.length === 1 ? "1 mandatory gap" : `${left.length} mandatory gaps`} would still have no
            plan: nothing that closes {left.length === 1 ? "it" : "them"} has both an owner and a date to
            come.
          </p>
          <Details summary="What is missing, gap by gap" printed>
            <GapLeftTable gaps={left} plan={plan} path={root} />
          </Details>
        </>
      )}
      {approves ? (
        <TwoThirds>
          <SaveForm
            title={title}
            save={save.bind(null, { path, reference })}
            submit="Approve the plan"
            opened={plan.version}
            initial={await keptForm(person, path, query)}
          >
            <TextareaField
              name="remark"
              label="What to record with the approval (optional)"
              hint="For example the meeting that agreed to it"
              rows={3}
            />
          </SaveForm>
        </TwoThirds>
      ) : (
        <p>An approver of your organisation approves the plan here.</p>
      )}
    </>
  );
}
