import { TextField } from "@/components/form/text-field";
import { QuestionField } from "@/components/catalogue/question-field";
import type { Facts } from "@/lib/domain/assessment/answer";
import { profileQuestions } from "@/lib/domain/register/profile-questions";

interface ServiceFieldsProps {
  /** What is stored, when it is changed and not added. */
  service?: { name: string; provider: string | null; profile: Facts };
}

/** What is asked about a service. */
export function ServiceFields({ service }: ServiceFieldsProps) {
  return (
    <>
      <TextField
        name="name"
        label="Name"
        size="m"
        hint="A digital service that you provide or use, such as a booking system."
        value={service?.name}
      />
      <TextField
        name="provider"
        label="Provider (optional)"
        size="m"
        hint="The organisation that runs it or sells it to you."
        value={service?.provider ?? undefined}
      />
      <p>
        You can leave the rest open until you know it. These answers decide which requirements apply. While
        one is open, every requirement that it could rule out applies.
      </p>
      {profileQuestions.service.map((question) => (
        <QuestionField
          key={question.id}
          question={question}
          value={service?.profile[question.id]}
          mayStayOpen
        />
      ))}
    </>
  );
}
