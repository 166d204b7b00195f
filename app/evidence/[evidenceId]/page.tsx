import { EvidenceUses } from "@/components/evidence/evidence-uses";
import { ValidityTag } from "@/components/evidence/validity-tag";
import { VersionList } from "@/components/evidence/version-list";
import { BackLink } from "@/components/nhs/back-link";
import { NotificationBanner } from "@/components/nhs/notification-banner";
import { PageTitle } from "@/components/nhs/page-title";
import { SummaryList } from "@/components/nhs/summary-list";
import { TextLink } from "@/components/nhs/text-link";
import { OrganisationNav } from "@/components/organisation/organisation-nav";
import { requirePerson } from "@/lib/current-person";
import { readEvidence } from "@/lib/data/evidence/evidence";
import { today } from "@/lib/data/today";
import { answerInWords } from "@/lib/domain/assessment/answer-words";
import { KIND_WORDS, takesVersions } from "@/lib/domain/evidence/evidence-kind";
import { evidenceQuestions } from "@/lib/domain/evidence/evidence-questions";
import { can } from "@/lib/domain/people/permissions";
import { mayWithEvidence } from "@/lib/domain/evidence/may-with-evidence";
import { justSaved } from "@/lib/forms/just-saved";
import { orNotFound } from "@/lib/forms/or-not-found";

export default async function EvidenceItemPage({
  params,
  searchParams,
}: PageProps<"/evidence/[evidenceId]">) {
  const { evidenceId } = await params;
  const path = `/evidence/${evidenceId}`;
  const person = await requirePerson(path);
  const evidence = await orNotFound(readEvidence(person, evidenceId));
  const { kind, title, scopeName, details, organisation, own, versions, uses } = evidence;
  const mayEdit = can(organisation.role, "evidence:edit");
  const mayDelete = mayWithEvidence(organisation.role, "evidence:delete", own);
  const search = await searchParams;
  const change = (field: string, about: string) =>
    mayEdit ? { href: `${path}/edit#${field}`, text: "Change", about } : undefined;
  const answered = evidenceQuestions(kind).map((question) => ({
    key: question.text,
    value: details[question.id] === undefined ? "Not given" : answerInWords(question, details[question.id]!),
    action: change(question.id, `“${question.text}”`),
  }));
  return (
    <>
      {can(organisation.role, "evidence:read") ? (
        <OrganisationNav organisation={organisation} part="evidence" />
      ) : (
        <BackLink href="/my-work">Back to my work</BackLink>
      )}
      <PageTitle title={title} />
      {justSaved(search) && <NotificationBanner success>{title} is saved.</NotificationBanner>}
      <h1>
        <span className="nhsuk-caption-l">{KIND_WORDS[kind].label}</span>
        {title}
      </h1>
      <p>
        <ValidityTag {...evidence} today={today()} />
      </p>
      <SummaryList
        rows={[
          { key: "Title", value: title, action: change("title", "title") },
          { key: "About", value: scopeName, action: change("scope", "what it is about") },
          ...answered,
        ]}
      />
      <VersionList path={path} versions={versions} />
      {mayEdit && takesVersions(kind) && (
        <p className="app-screen-only">
          <TextLink href={`${path}/versions/new`}>Add a new version</TextLink>
        </p>
      )}
      <h2 id="uses">What it speaks for</h2>
      {search["attached"] === "1" && (
        <NotificationBanner success>It speaks for what you chose.</NotificationBanner>
      )}
      <EvidenceUses uses={uses} />
      {mayEdit && (
        <p className="app-screen-only">
          <TextLink href={`${path}/attach`}>Attach to requirements</TextLink>
        </p>
      )}
      {mayDelete && (
        <p className="app-screen-only">
          <TextLink href={`${path}/removal`}>Delete this evidence</TextLink>
        </p>
      )}
    </>
  );
}
