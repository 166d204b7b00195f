import { QuestionField } from "@/components/catalogue/question-field";
import { TextField } from "@/components/form/text-field";
import { organisationType } from "@/lib/domain/register/profile-questions";

/** What is asked to register an organisation. Everything else follows in its profile. */
export const NewOrganisationFields = () => (
  <>
    <TextField name="organisation" label="Name of your organisation" autoComplete="organization" />
    <TextField
      name="odsCode"
      label="ODS code (optional)"
      hint="The Organisation Data Service (ODS) gives each organisation a code of 3 to 10 letters and numbers. Leave it out if you have none."
      width={10}
      spellCheck={false}
    />
    <QuestionField question={organisationType} />
  </>
);
