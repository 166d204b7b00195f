import { DateField } from "@/components/form/date-field";
import { RadiosField } from "@/components/form/radios-field";
import { TextField } from "@/components/form/text-field";
import { NewPage } from "@/components/organisation/new-page";
import { requirePerson } from "@/lib/current-person";
import { demandAdministrator } from "@/lib/data/people/directory";
import { OVERSIGHT_KINDS, type OversightKind } from "@/lib/domain/portfolio/oversight-kinds";
import { keptForm } from "@/lib/forms/kept-form";
import { orNotFound } from "@/lib/forms/or-not-found";
import { save } from "./save";

const LIST = "/administration/oversight";
const PATH = `${LIST}/new`;

const HINTS: Record<OversightKind, string> = {
  icb: "An integrated care board oversees organisations in its area.",
  region: "A region, such as one of NHS England, also sees whom its boards oversee.",
  commissioner: "A commissioner sees this organisation alone, not those it oversees.",
};

export default async function NewOversightPage({ searchParams }: PageProps<"/administration/oversight/new">) {
  const person = await requirePerson(PATH);
  await orNotFound(demandAdministrator(person));
  return (
    <NewPage
      organisation={{ name: "Administration" }}
      list={LIST}
      title="Let one organisation oversee another"
      submit="Save"
      save={save.bind(null, { path: PATH })}
      initial={await keptForm(person, PATH, await searchParams)}
    >
      <p>
        It then sees in its portfolio how far the other has come, and never its answers. We tell the people
        who lead the other, and they can see who oversees it.
      </p>
      <TextField
        name="overseer"
        label="ODS code of the organisation that oversees"
        hint="If an organisation has none, use what follows /organisations/ in the address of its page here."
        size="m"
        width={10}
        spellCheck={false}
      />
      <TextField
        name="overseen"
        label="ODS code of the organisation that is overseen"
        size="m"
        width={10}
        spellCheck={false}
      />
      <RadiosField
        name="kind"
        legend="What kind of oversight is it?"
        options={Object.entries(OVERSIGHT_KINDS).map(([value, label]) => ({
          value,
          label,
          hint: HINTS[value as OversightKind],
        }))}
      />
      <DateField
        name="since"
        legend="Since when (optional)"
        hint="Without a date, from today. For example, 1 4 2026"
      />
    </NewPage>
  );
}
