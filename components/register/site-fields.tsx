import { TextField } from "@/components/form/text-field";
import { QuestionField } from "@/components/catalogue/question-field";
import type { Facts } from "@/lib/domain/answer";
import { profileQuestions } from "@/lib/domain/profile-questions";
import { registerQuestions } from "@/lib/domain/register-questions";

interface SiteFieldsProps {
  /** What is stored, when it is changed and not added. */
  site?: { name: string; odsSiteCode: string | null; profile: Facts; details: Facts };
}

/** What is asked about a site. */
export function SiteFields({ site }: SiteFieldsProps) {
  return (
    <>
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
        <QuestionField key={question.id} question={question} value={site?.profile[question.id]} />
      ))}
      {registerQuestions.site.map((question) => (
        <QuestionField key={question.id} question={question} value={site?.details[question.id]} mayStayOpen />
      ))}
    </>
  );
}
