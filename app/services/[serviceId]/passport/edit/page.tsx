import { RadiosField } from "@/components/form/radios-field";
import { TextareaField } from "@/components/form/textarea-field";
import { ChangeRowPage } from "@/components/register/change-row-page";
import { requirePerson } from "@/lib/current-person";
import { readPassport } from "@/lib/data/share/passports";
import { can } from "@/lib/domain/people/permissions";
import { keptForm } from "@/lib/forms/kept-form";
import { orNotFound } from "@/lib/forms/or-not-found";
import { pageNotFound } from "@/lib/forms/page-not-found";
import { LISTED } from "@/lib/forms/share/passport-form";
import { save } from "./save";

export default async function EditPassportPage({
  params,
  searchParams,
}: PageProps<"/services/[serviceId]/passport/edit">) {
  const { serviceId } = await params;
  const path = `/services/${serviceId}/passport/edit`;
  const person = await requirePerson(path);
  const { product, organisation, about, listed, version } = await orNotFound(readPassport(person, serviceId));
  if (!can(organisation.role, "share:edit")) pageNotFound();
  return (
    <ChangeRowPage
      row={{ name: product.name, version }}
      part="Change the passport"
      back={`/services/${serviceId}/passport`}
      save={save.bind(null, { path, serviceId })}
      initial={await keptForm(person, path, await searchParams)}
    >
      <TextareaField
        name="about"
        label="What should commissioners know about it? (optional)"
        size="m"
        hint="What it does, for whom, and whom to ask."
        value={about ?? undefined}
      />
      <RadiosField
        name="listed"
        legend="Is it listed for commissioning organisations?"
        hint="While it is listed they read this text, and when you last declared it. Your answers they see once they subscribe."
        value={listed ? "yes" : "no"}
        options={[
          { value: "yes", label: LISTED.yes },
          { value: "no", label: LISTED.no },
        ]}
      />
    </ChangeRowPage>
  );
}
