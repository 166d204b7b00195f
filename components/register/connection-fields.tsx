import { TextField } from "@/components/form/text-field";
import { QuestionField } from "@/components/catalogue/question-field";
import type { Facts } from "@/lib/domain/assessment/answer";
import { registerQuestions } from "@/lib/domain/register/register-questions";

interface ConnectionFieldsProps {
  /** What is stored, when it is changed and not added. */
  connection?: { name: string; details: Facts };
}

/** What is asked about a connection of a site. */
export function ConnectionFields({ connection }: ConnectionFieldsProps) {
  return (
    <>
      <TextField
        name="name"
        label="Name or circuit reference"
        size="m"
        hint="It tells this connection from the others of the site."
        value={connection?.name}
      />
      {registerQuestions.connection.map((question) => (
        <QuestionField
          key={question.id}
          question={question}
          value={connection?.details[question.id]}
          mayStayOpen
        />
      ))}
    </>
  );
}
