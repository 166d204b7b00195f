import { Fragment } from "react";
import { ProposedAnswer } from "@/components/assessment/proposed-answer";
import { DefaultButton } from "@/components/form/default-button";
import { TextField } from "@/components/form/text-field";
import { QuestionField } from "@/components/catalogue/question-field";
import type { Facts } from "@/lib/domain/assessment/answer";
import type { Question } from "@/lib/domain/catalogue/schema";
import { profileQuestions } from "@/lib/domain/register/profile-questions";
import type { Proposed } from "@/lib/domain/proposals/types";
import { registerQuestions } from "@/lib/domain/register/register-questions";

interface SiteFieldsProps {
  /** What is stored, when it is changed and not added. */
  site?: { name: string; odsSiteCode: string | null; profile: Facts; details: Facts };
  /** What its connections propose to a question about it. */
  proposed?: (question: Question) => Proposed | null;
}

/** What is asked about a site. */
export function SiteFields({ site, proposed = () => null }: SiteFieldsProps) {
  return (
    <>
      {profileQuestions.site.some(proposed) && <DefaultButton />}
      <TextField
        name="name"
        label="Name"
        size="m"
        hint="A place you work from that has a network connection."
        value={site?.name}
      />
      <TextField
        name="odsSiteCode"
        label="ODS site code (optional)"
        size="m"
        hint="3 to 10 letters and numbers."
        value={site?.odsSiteCode ?? undefined}
        width={10}
        spellCheck={false}
      />
      {profileQuestions.site.map((question) => (
        <Fragment key={question.id}>
          <ProposedAnswer
            question={question}
            stored={site?.profile[question.id]}
            proposed={proposed(question)}
          />
          <QuestionField question={question} value={site?.profile[question.id]} />
        </Fragment>
      ))}
      {registerQuestions.site.map((question) => (
        <QuestionField key={question.id} question={question} value={site?.details[question.id]} mayStayOpen />
      ))}
    </>
  );
}
