import { redirect } from "next/navigation";
import { Bullets } from "@/components/catalogue/bullets";
import { organisationTypes } from "@/components/catalogue/examples-of";
import { WhatWouldApply } from "@/components/catalogue/what-would-apply";
import { BackLink } from "@/components/nhs/back-link";
import { ButtonLink } from "@/components/nhs/button-link";
import { PageTitle } from "@/components/nhs/page-title";
import { SummaryList } from "@/components/nhs/summary-list";
import { TextLink } from "@/components/nhs/text-link";
import { TwoThirds } from "@/components/nhs/two-thirds";
import { getCatalogue, latestVersion } from "@/lib/domain/catalogue";
import { triage, type TriageResult } from "@/lib/domain/triage/triage";
import { inAddress, readTriageAnswers, triagePath, triageStep } from "@/lib/forms/triage-path";

const TITLE: Record<TriageResult["key"], string> = {
  act: "You need to act",
  find_out: "You may need to act",
  nothing_now: "You do not need to act now",
};

export default async function TriageAnswerPage({ searchParams }: PageProps<"/need-to-act/answer">) {
  const catalogue = getCatalogue(latestVersion);
  const { any, rule, answers: choices } = catalogue.meta.triage;
  const query = await searchParams;
  const answers = readTriageAnswers(catalogue, query);
  const pathTo = (id: string) => triagePath(triageStep(id), answers);
  const open = any.find(({ id }) => answers[id] === undefined);
  const result = open ? null : triage(catalogue, answers);
  if (!result) redirect(open ? pathTo(open.id) : "/need-to-act");

  const type = organisationTypes(catalogue).find(({ value }) => value === query["type"])?.value;
  const title = TITLE[result.key];
  return (
    <>
      <PageTitle title={title} />
      <BackLink href={pathTo(any.at(-1)?.id ?? "")} />
      <TwoThirds>
        <h1>{title}</h1>
        <p className="nhsuk-lede-text">{result.text}</p>
        <Sentences heading="Why" sentences={result.reasons} />
        <Sentences heading="What to find out" sentences={result.notSure} />
        {result.key !== "nothing_now" && <HowToBegin />}
        <h2>Your answers</h2>
        <p>{rule}</p>
        <SummaryList
          rows={any.map(({ id, ask }) => ({
            key: ask,
            value: choices.find(({ value }) => value === answers[id])?.label,
            action: { href: pathTo(id), text: "Change", about: `the answer to: ${ask}` },
          }))}
        />
        {result.key !== "nothing_now" && (
          <WhatWouldApply catalogue={catalogue} answers={answers} type={type} kept={inAddress(answers)} />
        )}
        <p>
          <TextLink href="/requirements">Browse all the requirements</TextLink>
        </p>
      </TwoThirds>
    </>
  );
}

function Sentences({ heading, sentences }: { heading: string; sentences: string[] }) {
  if (sentences.length === 0) return null;
  return (
    <>
      <h2>{heading}</h2>
      <Bullets items={sentences} />
    </>
  );
}

function HowToBegin() {
  return (
    <>
      <h2>How to begin</h2>
      <p>
        Register your organisation, add your sites and services, then answer the requirements that apply. You
        get a report of where you stand and what to do next.
      </p>
      <ButtonLink href="/register">Register your organisation</ButtonLink>
      <p>
        If you have an account, <TextLink href="/sign-in">sign in</TextLink>.
      </p>
    </>
  );
}
