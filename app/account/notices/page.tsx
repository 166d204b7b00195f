import { FieldsInDetails } from "@/components/form/fields-in-details";
import { SaveForm } from "@/components/form/save-form";
import { SelectField } from "@/components/form/select-field";
import { Breadcrumb } from "@/components/nhs/breadcrumb";
import { TwoThirds } from "@/components/nhs/two-thirds";
import { requirePerson } from "@/lib/current-person";
import { readChoices } from "@/lib/data/notices/notice-choices";
import { NOTICE_GROUPS } from "@/lib/domain/notices/notice-groups";
import { KINDS_IN_WORDS, WAYS, WAYS_IN_WORDS } from "@/lib/domain/notices/ways";
import { justSaved } from "@/lib/forms/just-saved";
import { keptForm } from "@/lib/forms/kept-form";
import { save } from "./save";

const PATH = "/account/notices";

export default async function NoticeChoicesPage({ searchParams }: PageProps<"/account/notices">) {
  const person = await requirePerson(PATH);
  const query = await searchParams;
  const chosen = await readChoices(person);
  return (
    <>
      <Breadcrumb items={[{ href: "/account", text: "Your account" }]} />
      <TwoThirds>
        <SaveForm
          save={save.bind(null, { path: PATH })}
          title="How you are told"
          submit="Save"
          initial={await keptForm(person, PATH, query)}
          done={justSaved(query) ? "Your choices are saved." : undefined}
          above={
            <>
              <h1>How you are told</h1>
              <p>All notices are in the portal. Choose of which you want an email at {person.email}.</p>
            </>
          }
        >
          {NOTICE_GROUPS.map(({ title, kinds }) => (
            <FieldsInDetails key={title} summary={`${title} (${kinds.length})`} names={[...kinds]}>
              {kinds.map((kind) => (
                <SelectField
                  key={kind}
                  name={kind}
                  label={KINDS_IN_WORDS[kind].about}
                  hint={chosen[kind] ? undefined : KINDS_IN_WORDS[kind].exception}
                  value={chosen[kind] ?? KINDS_IN_WORDS[kind].unlessChosen}
                  options={WAYS.map((way) => ({ value: way, label: WAYS_IN_WORDS[way] }))}
                />
              ))}
            </FieldsInDetails>
          ))}
        </SaveForm>
      </TwoThirds>
    </>
  );
}
