import { RadiosField } from "@/components/form/radios-field";
import { SaveForm } from "@/components/form/save-form";
import { BackLink } from "@/components/nhs/back-link";
import { TwoThirds } from "@/components/nhs/two-thirds";
import { getCatalogue, latestVersion } from "@/lib/domain/catalogue";
import { inAddress, readTriageAnswers, triagePath, triageStep } from "@/lib/forms/triage-path";
import { save } from "./save";
import { pageNotFound } from "@/lib/forms/page-not-found";

export default async function TriageQuestionPage(props: PageProps<"/need-to-act/[question]">) {
  const catalogue = getCatalogue(latestVersion);
  const { any, answers: choices } = catalogue.meta.triage;
  const { question: step } = await props.params;
  const place = any.findIndex(({ id }) => triageStep(id) === step);
  const question = any[place] ?? pageNotFound();
  const before = any[place - 1];
  const answers = readTriageAnswers(catalogue, await props.searchParams);
  return (
    <>
      <BackLink href={before ? triagePath(triageStep(before.id), answers) : "/need-to-act"} />
      <TwoThirds>
        <SaveForm
          key={question.id}
          save={save.bind(null, { ...inAddress(answers), question: question.id })}
          title={question.ask}
          submit="Continue"
        >
          <span className="nhsuk-caption-l">
            Question {place + 1} of {any.length}
          </span>
          <RadiosField
            name="answer"
            legend={question.ask}
            hint={question.help}
            size="l"
            heading
            options={choices}
            value={answers[question.id]}
          />
        </SaveForm>
      </TwoThirds>
    </>
  );
}
