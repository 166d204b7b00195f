import "@/app/assessments/[assessmentId]/report/report.css";
import "@/app/portfolio/portfolio.css";
import { Breadcrumb } from "@/components/nhs/breadcrumb";
import { PageTitle } from "@/components/nhs/page-title";
import { SummaryList } from "@/components/nhs/summary-list";
import { Table } from "@/components/nhs/table";
import { TextLink } from "@/components/nhs/text-link";
import { StandingTag } from "@/components/portfolio/standing-tag";
import { OutcomeTag } from "@/components/state/outcome-tag";
import { requirePerson } from "@/lib/current-person";
import { readOverseen, type Overseen } from "@/lib/data/portfolio/overseen";
import { getCatalogue, latestVersion } from "@/lib/domain/catalogue";
import { coverageInWords } from "@/lib/domain/assessment/coverage-words";
import { momentInWords } from "@/lib/domain/moment-in-words";
import { monthInWords } from "@/lib/domain/portfolio/months";
import { STANDING_WORDS } from "@/lib/domain/portfolio/standings";
import { pounds } from "@/lib/domain/pounds";
import { orNotFound } from "@/lib/forms/or-not-found";

export default async function OverseenPage({
  params,
}: PageProps<"/portfolio/[reference]/organisations/[summaryId]">) {
  const { reference, summaryId } = await params;
  const path = `/portfolio/${reference}`;
  const person = await requirePerson(`${path}/organisations/${summaryId}`);
  const { portfolio, overseen } = await orNotFound(readOverseen(person, reference, summaryId));
  const { status, months } = overseen;
  return (
    <>
      <Breadcrumb
        items={[
          { href: "/portfolio", text: "Portfolios" },
          { href: path, text: portfolio.name },
        ]}
      />
      <PageTitle title={`${overseen.name}: where it stands`} />
      <h1>
        <span className="nhsuk-caption-l">{portfolio.name}</span>
        {overseen.name}
      </h1>
      <p>
        <StandingTag standing={status} />
      </p>
      <p>{STANDING_WORDS[status].meaning}</p>
      <ReadOn overseen={overseen} />
      <SummaryList rows={figuresOf(overseen)} />
      {status !== "not_started" && <Sections overseen={overseen} />}
      <Table
        caption="Month by month"
        captionSize="m"
        head={["Month", "Status", { text: "Mandatory index", numeric: true }]}
        rows={months.toReversed().map(({ month, status, mandatoryIndex }) => ({
          key: month,
          cells: [
            monthInWords(month),
            <StandingTag key="status" standing={status} />,
            mandatoryIndex ?? "None",
          ],
        }))}
      />
      <p className="app-small">As of {momentInWords(overseen.madeAt)}.</p>
    </>
  );
}

/** Where the answers are, for whoever may read them; otherwise why they are not here. */
function ReadOn({ overseen: { assessmentId, reference, submission } }: { overseen: Overseen }) {
  if (assessmentId && reference)
    return (
      <p>
        <TextLink href={`/assessments/${assessmentId}/report`}>Read its report and answers</TextLink>
      </p>
    );
  if (submission)
    return (
      <p>
        <TextLink href={`/submissions/${submission}`}>Read what it submitted</TextLink>
      </p>
    );
  return (
    <p>
      You see where it stands and not its answers. They are the organisation’s to share: a requirement leads
      to what it asks. <TextLink href="/who-sees-what#overseers">Who sees what</TextLink>
    </p>
  );
}

const figuresOf = (overseen: Overseen) => [
  { key: "Mandatory index", value: outOf100(overseen.mandatoryIndex) },
  { key: "Recommended index", value: outOf100(overseen.recommendedIndex) },
  { key: "Answered", value: coverageInWords(overseen) },
  ...(overseen.assessmentId
    ? [
        { key: "Late actions", value: overseen.lateActions },
        { key: "Actions for musts without funding", value: overseen.unfundedMusts },
        {
          key: "Evidence",
          value: `${overseen.expiredEvidence} expired, ${overseen.expiringEvidence} to expire in 30 days`,
        },
        { key: "HSCN", value: hscnInWords(overseen) },
        { key: "Services", value: servicesInWords(overseen.services) },
      ]
    : []),
];

const outOf100 = (index: number | null) => (index === null ? "None yet" : `${index} out of 100`);

const hscnInWords = ({ hscnConnections, hscnPounds, hscnUnpriced }: Overseen) =>
  hscnConnections === 0
    ? "No connection recorded"
    : `${hscnConnections} ${hscnConnections === 1 ? "connection" : "connections"}, ${pounds(hscnPounds)} a year${hscnUnpriced ? `, ${hscnUnpriced} without a cost` : ""}`;

const servicesInWords = ({ moved, first, second, later, blocked }: Overseen["services"]) =>
  `${moved} on the internet, ${first} to move in the first wave, ${second} in the second, ${later} later, ${blocked} that cannot move yet`;

/** Where the answers to a requirement are, for whoever may read them; otherwise what the requirement is. */
function answersOf({ assessmentId, reference, submission }: Overseen, id: string): string {
  if (assessmentId && reference) return `/assessments/${assessmentId}/requirements/${id}`;
  return submission ? `/submissions/${submission}/answers#${id}` : `/requirements/${id}`;
}

/** Each section with its worst must, and the requirements behind that. A heat map's cell leads here. */
function Sections({ overseen }: { overseen: Overseen }) {
  const { sections, short, unknown } = overseen;
  const catalogue = getCatalogue(latestVersion);
  const titled = (ids: readonly string[]) =>
    ids.length === 0 ? (
      "None"
    ) : (
      <ul className="nhsuk-list">
        {ids.map((id) => (
          <li key={id}>
            <TextLink href={answersOf(overseen, id)}>
              {id} {catalogue.requirement(id)?.title}
            </TextLink>
          </li>
        ))}
      </ul>
    );
  return (
    <Table
      caption="By section"
      head={["Section", "Worst mandatory requirement", "Falls short, recommendations too", "Not known"]}
      rows={catalogue.sections.map(({ id, title, requirements }) => {
        const level = sections[id];
        return {
          key: id,
          cells: [
            <span key="title" id={id}>
              {title}
            </span>,
            level ? (
              <OutcomeTag key="level" level={level} />
            ) : overseen.status === "not_started" ? (
              "Nothing yet"
            ) : (
              "No must applies"
            ),
            titled(requirements.filter((one) => short.includes(one))),
            titled(requirements.filter((one) => unknown.includes(one))),
          ],
        };
      })}
    />
  );
}
