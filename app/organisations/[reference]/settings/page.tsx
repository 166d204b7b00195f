import { z } from "zod";
import { RadiosField } from "@/components/form/radios-field";
import { SaveForm } from "@/components/form/save-form";
import { NotificationBanner } from "@/components/nhs/notification-banner";
import { TwoThirds } from "@/components/nhs/two-thirds";
import { OrganisationNav } from "@/components/organisation/organisation-nav";
import { requirePerson } from "@/lib/current-person";
import { readSettings } from "@/lib/data/people/organisation-settings";
import { MARKING_HINTS, MARKINGS } from "@/lib/domain/protective-marking";
import { keptForm } from "@/lib/forms/kept-form";
import { orNotFound } from "@/lib/forms/or-not-found";
import { save } from "./save";

const query = z.object({ saved: z.literal("1").optional().catch(undefined) });

export default async function SettingsPage({
  params,
  searchParams,
}: PageProps<"/organisations/[reference]/settings">) {
  const { reference } = await params;
  const path = `/organisations/${reference}/settings`;
  const person = await requirePerson(path);
  const organisation = await orNotFound(readSettings(person, reference));
  const search = await searchParams;
  return (
    <>
      <OrganisationNav organisation={{ reference, name: organisation.name, role: organisation.role }} />
      <TwoThirds>
        {query.parse(search).saved && (
          <NotificationBanner success>
            Saved. Reports that you open or download from now on show it.
          </NotificationBanner>
        )}
        <SaveForm
          save={save.bind(null, { path, reference })}
          title="Protective marking of reports"
          submit="Save"
          initial={await keptForm(person, path, search)}
        >
          <h1>Protective marking of reports</h1>
          <p>
            It stands on every page of your reports and board papers, on screen, on paper and in every file,
            and in the files and calendars of your plan. Files that somebody downloaded before keep the
            marking that they had.
          </p>
          <RadiosField
            name="marking"
            legend="What should your reports be marked with?"
            value={organisation.marking ?? "none"}
            options={[
              { value: "none", label: "No marking" },
              ...MARKINGS.map((marking) => ({
                value: marking,
                label: marking,
                hint: MARKING_HINTS[marking],
              })),
            ]}
          />
        </SaveForm>
      </TwoThirds>
    </>
  );
}
