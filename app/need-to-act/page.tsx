import { Breadcrumb } from "@/components/nhs/breadcrumb";
import { ButtonLink } from "@/components/nhs/button-link";
import { PageTitle } from "@/components/nhs/page-title";
import { TextLink } from "@/components/nhs/text-link";
import { TwoThirds } from "@/components/nhs/two-thirds";
import { getCatalogue, latestVersion } from "@/lib/domain/catalogue";
import { triagePath, triageStep } from "@/lib/forms/triage-path";

export default function NeedToActPage() {
  const { meta } = getCatalogue(latestVersion);
  const { any, source } = meta.triage;
  const [first] = any;
  return (
    <>
      <PageTitle title="Find out if you need to act" />
      <Breadcrumb items={[{ href: "/", text: "Home" }]} />
      <TwoThirds>
        <h1>Find out if you need to act</h1>
        <p>
          Answer {any.length} questions to find out whether Internet First asks anything of your organisation.
          It takes about a minute. You do not need an account, and nothing you answer is stored.
        </p>
        <p>You can answer “Not sure”.</p>
        {first && <ButtonLink href={triagePath(triageStep(first.id), {})}>Start now</ButtonLink>}
        <p>
          The questions restate “{source.section}” of the {meta.sources[source.document]?.title}.{" "}
          {meta.triage.reading} You can also <TextLink href="/requirements">browse the requirements</TextLink>
          .
        </p>
      </TwoThirds>
    </>
  );
}
