import { PageTitle } from "@/components/nhs/page-title";
import { TextLink } from "@/components/nhs/text-link";
import { Table } from "@/components/nhs/table";

const STORED = [
  [
    "Your name and email address",
    "To let you sign in, and to show your colleagues who wrote or changed what",
  ],
  ["Your password", "To let you sign in. Only a one-way hash (argon2id) is stored, never the password"],
  [
    "Your sessions and attempts to sign in",
    "To keep you signed in, and to slow down somebody who guesses passwords. Of the email and network address that an attempt came from, only a fingerprint is stored",
  ],
  ["Which organisations you belong to and your role", "To decide what you may see and do"],
  [
    "What you answer about your organisation, its sites and services",
    "To work out the assessment and its report",
  ],
  [
    "A history of changes: who, what and when",
    "So that an assessment can be checked later. It cannot be altered",
  ],
  [
    "Notices, whether you have read them, and how you want to be told",
    "To tell you what concerns you, in the portal and by email as you chose",
  ],
  [
    "What you typed when your session ended",
    "To give it back to you when you sign in again, within 24 hours",
  ],
  [
    "In your own browser: answers that could not be sent, for example without a connection",
    "To send them when the connection returns. They are removed once they are saved, when you sign out here, and otherwise when you come back after 24 hours",
  ],
] as const;

export default function PrivacyPage() {
  return (
    <div className="nhsuk-grid-row">
      <div className="nhsuk-grid-column-two-thirds">
        <PageTitle title="Privacy" />
        <h1>Privacy</h1>
        <p>
          This service is about organisations. It needs a little information about the people who use it, and
          none about patients. Do not type anything about a patient into it.
        </p>
        <Table
          caption="What is stored, and why"
          head={["What", "Why"]}
          rows={STORED.map(([what, why]) => ({ key: what, cells: [what, why] }))}
        />
        <h2>Who can see it</h2>
        <p>
          Members of your organisation see its answers, its report and who gave each answer. People outside it
          do not. Those who run this copy of the service can reach its database.
        </p>
        <h2>Who else receives it</h2>
        <p>
          Nobody. Pages load nothing from other websites, and there is no advertising and no analytics.
          Emails, for example to reset a password, go through the mail server of whoever runs this copy.
        </p>
        <h2>Who is responsible</h2>
        <p>
          Whoever runs this copy of the service is the controller of what is stored in it. Ask them for a copy
          of what they hold about you, or to correct it, or how long they keep it. This page describes what
          the software does.
        </p>
        <p>
          Read about <TextLink href="/cookies">cookies</TextLink>.
        </p>
      </div>
    </div>
  );
}
