import { DateField } from "@/components/form/date-field";
import { RadiosField } from "@/components/form/radios-field";
import { TextField } from "@/components/form/text-field";
import { NewPage } from "@/components/organisation/new-page";
import { requirePerson } from "@/lib/current-person";
import { demandAdministrator } from "@/lib/data/people/directory";
import { OVERSIGHT_KINDS } from "@/lib/domain/portfolio/oversight-kinds";
import { keptForm } from "@/lib/forms/kept-form";
import { orNotFound } from "@/lib/forms/or-not-found";
import { save } from "./save";

const LIST = "/administration/oversight";
const PATH = `${LIST}/new`;

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
        Its board then sees where the other stands, and never its answers. Whoever leads the other is told,
        and sees who oversees it.
      </p>
      <TextField
        name="overseer"
        label="Code of the organisation that oversees"
        hint="Its ODS code. Without one, the number in its address here."
        size="m"
        width={10}
        spellCheck={false}
      />
      <TextField
        name="overseen"
        label="Code of the organisation that is overseen"
        size="m"
        width={10}
        spellCheck={false}
      />
      <RadiosField
        name="kind"
        legend="As what does it oversee it?"
        options={Object.entries(OVERSIGHT_KINDS).map(([value, label]) => ({
          value,
          label,
          ...(value === "commissioner" && {
            hint: "It sees this organisation alone, not those it oversees.",
          }),
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
