import { DateField } from "@/components/form/date-field";
import { RadiosField } from "@/components/form/radios-field";
import { TextField } from "@/components/form/text-field";
import { TextareaField } from "@/components/form/textarea-field";
import { NewPage } from "@/components/organisation/new-page";
import { requirePerson } from "@/lib/current-person";
import { readOrganisation } from "@/lib/data/people/organisations";
import { today } from "@/lib/data/today";
import { isCommissioning } from "@/lib/domain/register/commissioning";
import { exampleAhead } from "@/lib/domain/example-ahead";
import { can } from "@/lib/domain/people/permissions";
import { keptForm } from "@/lib/forms/kept-form";
import { orNotFound } from "@/lib/forms/or-not-found";
import { pageNotFound } from "@/lib/forms/page-not-found";
import { save } from "./save";

export default async function NewRequestPage({
  params,
  searchParams,
}: PageProps<"/organisations/[reference]/requests/new">) {
  const { reference } = await params;
  const list = `/organisations/${reference}/requests`;
  const path = `${list}/new`;
  const person = await requirePerson(path);
  const organisation = await orNotFound(readOrganisation(person, reference));
  if (!isCommissioning(organisation.profile) || !can(organisation.role, "request:send")) pageNotFound();
  return (
    <NewPage
      organisation={organisation}
      list={list}
      title="Ask for an assessment"
      submit="Send the request"
      save={save.bind(null, { path, reference })}
      initial={await keptForm(person, path, await searchParams)}
    >
      <p>They decide whether to share it. Once they do, each submission they declare is yours to review.</p>
      <RadiosField name="who" legend="How do you know the supplier?" options={WHO} />
      <RadiosField name="what" legend="What do you ask for?" options={WHAT} />
      <DateField
        name="dueOn"
        legend="When do you want it by? (optional)"
        hint={`They see this date. Your review is due then too. ${exampleAhead(today())}`}
      />
      <TextareaField
        name="message"
        label="Message (optional)"
        size="m"
        hint="They read it with the request."
      />
    </NewPage>
  );
}

const WHO = [
  {
    value: "code",
    label: "By ODS code",
    hint: "They are registered here.",
    reveals: <TextField name="odsCode" label="ODS code of the supplier" width={10} spellCheck={false} />,
  },
  {
    value: "email",
    label: "By email address",
    hint: "They may not be registered yet. The next page shows you a link to give them, in case the email does not arrive.",
    reveals: <TextField name="email" type="email" label="Email address" spellCheck={false} />,
  },
];

const WHAT = [
  {
    value: "product",
    label: "A product that they provide",
    reveals: <TextField name="productName" label="Name of the product" />,
  },
  { value: "organisation", label: "Their whole organisation" },
];
