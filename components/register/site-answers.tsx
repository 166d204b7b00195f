import { OBLIGATION_LOOK } from "@/lib/domain/catalogue/obligation-look";
import { OutcomeTag } from "@/components/state/outcome-tag";
import { Table } from "@/components/nhs/table";
import { TextLink } from "@/components/nhs/text-link";
import type { Catalogue } from "@/lib/domain/catalogue";
import { siteScope } from "@/lib/domain/scope";
import type { Outcome } from "@/lib/domain/scoring/types";

interface SiteAnswersProps {
  siteId: string;
  /** The assessment under way, or null before one was started. */
  assessment: { id: string; catalogue: Catalogue; outcomes: readonly Outcome[] } | null;
}

/** How this site came out in each requirement that is asked of sites. */
export function SiteAnswers({ siteId, assessment }: SiteAnswersProps) {
  return (
    <section>
      <h2>In the assessment</h2>
      {assessment ? (
        <Answers siteId={siteId} {...assessment} />
      ) : (
        <p>The assessment has not been started. What you record here will propose answers in it.</p>
      )}
    </section>
  );
}

function Answers({
  siteId,
  id,
  catalogue,
  outcomes,
}: { siteId: string } & NonNullable<SiteAnswersProps["assessment"]>) {
  const scope = siteScope(siteId);
  const here = outcomes.filter((outcome) => outcome.scope === scope);
  return (
    <Table
      caption="Requirements that are asked for this site"
      captionSize="s"
      head={["Requirement", "Outcome"]}
      rows={here.map((outcome) => ({
        key: `${outcome.requirement} ${outcome.obligation}`,
        cells: [
          <Title key="title" {...{ outcome, catalogue }} assessmentId={id} />,
          <OutcomeTag key="outcome" {...outcome} />,
        ],
      }))}
    />
  );
}

interface TitleProps {
  outcome: Outcome;
  catalogue: Catalogue;
  assessmentId: string;
}

/** What does not apply has no page to answer on. */
function Title({ outcome, catalogue, assessmentId }: TitleProps) {
  const { requirement: id, scope, obligation, because } = outcome;
  const title = `${id} ${catalogue.requirement(id)?.title}`;
  return (
    <>
      {OBLIGATION_LOOK[obligation].label}:{" "}
      {because.rule === "does_not_apply" ? (
        title
      ) : (
        <TextLink href={`/assessments/${assessmentId}/requirements/${id}?for=${scope}`}>{title}</TextLink>
      )}
    </>
  );
}
