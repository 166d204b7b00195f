import { PageTitle } from "@/components/nhs/page-title";
import { SummaryList } from "@/components/nhs/summary-list";
import { TextLink } from "@/components/nhs/text-link";

const WORDS = [
  {
    key: "Requirement",
    value: "One thing that the policy asks for. It is judged from the answers to its questions.",
  },
  {
    key: "Must",
    value: "The policy demands it. Any must that falls short holds back the status of the assessment.",
  },
  { key: "Should", value: "The policy recommends it. You meet it or explain why you do otherwise." },
  { key: "Consider", value: "You weigh it and record your decision, whichever way it goes." },
  { key: "Site", value: "A place your organisation works from that has a network connection." },
  { key: "Service", value: "A digital service that people reach over a network, such as a booking system." },
  {
    key: "Unknown",
    value:
      "Nobody has answered yet. It adds nothing to the index and keeps the status incomplete. It is not counted as a failure.",
  },
  {
    key: "Not applicable",
    value: "The requirement has no bearing on you. You give a reason of at least 20 characters.",
  },
  {
    key: "Status",
    value: "What the assessment says as a whole. It is decided by the musts first, never by an average.",
  },
  {
    key: "Index",
    value: "How far you have come, from 0 to 100. It stands beside the status and never replaces it.",
  },
  { key: "Answered", value: "How many of the questions that apply to you have an answer." },
  {
    key: "Assurance",
    value: "How well an answer is proved: asserted, documented, machine-checked or verified by others.",
  },
];

export default function HelpPage() {
  return (
    <div className="nhsuk-grid-row">
      <div className="nhsuk-grid-column-two-thirds">
        <PageTitle title="Help" />
        <h1>Help</h1>
        <h2>How to begin</h2>
        <ol className="nhsuk-list nhsuk-list--number">
          <li>
            <TextLink href="/need-to-act">Find out if you need to act</TextLink>. This takes three questions
            and no account.
          </li>
          <li>
            <TextLink href="/register">Register your organisation</TextLink> and answer the questions about
            it. They decide which requirements apply.
          </li>
          <li>Add your sites and your digital services.</li>
          <li>
            Start an assessment and work through the task list in any order. Each page is saved when you press
            a save button. You can stop and come back.
          </li>
          <li>Read the report. It gives your status, the reason for each result, and what to do next.</li>
        </ol>
        <h2>If a colleague needs access</h2>
        <p>
          Somebody who leads the assessment opens <em>People</em> and invites them by email to a role: viewer,
          contributor, lead or approver. The page says what each role may do. The invitation shows a link as
          well, to give by hand if the email does not arrive. It works once, for 14 days, and can be
          withdrawn.
        </p>
        <h2>If somebody else changes the same answer</h2>
        <p>Nothing is overwritten. You see both versions and choose which to keep.</p>
        <h2>If you are signed out while you type</h2>
        <p>
          Press save as usual. What you typed is kept for 24 hours. Sign in again and it is back in the form,
          ready to be saved.
        </p>
        <h2>Words used here</h2>
        <SummaryList rows={WORDS} />
        <h2>Who to ask</h2>
        <p>
          Ask whoever leads the assessment in your organisation first: they can see what you see. For an
          account or a fault, ask the people who run this copy of the service in your organisation or region.
          For what the policy means, read the{" "}
          <TextLink href="/requirements">requirements and their sources</TextLink>; this service restates the
          policy and cannot rule on it.
        </p>
      </div>
    </div>
  );
}
