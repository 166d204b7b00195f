import { HiddenField } from "@/components/form/hidden-field";
import { SaveForm } from "@/components/form/save-form";
import { NotificationBanner } from "@/components/nhs/notification-banner";
import { KeptLink } from "@/components/sizing/kept-link";
import { KeptList } from "@/components/sizing/kept-list";
import { SiteHead } from "@/components/sizing/site-head";
import { SizingBody } from "@/components/sizing/sizing-body";
import { whereEntered } from "@/components/sizing/where-entered";
import { requirePerson } from "@/lib/current-person";
import { listKeptSizings } from "@/lib/data/evidence/kept-sizings";
import { readSizing } from "@/lib/data/register/sizing";
import { can } from "@/lib/domain/people/permissions";
import { toKept } from "@/lib/domain/sizing/kept";
import { orNotFound } from "@/lib/forms/or-not-found";
import { save } from "./save";
import "./sizing.css";

export default async function SizingPage({ params, searchParams }: PageProps<"/sites/[siteId]/sizing">) {
  const { siteId } = await params;
  const path = `/sites/${siteId}/sizing`;
  const person = await requirePerson(path);
  const [{ site, input, sizing, shown }, kept] = await orNotFound(
    Promise.all([readSizing(person, siteId), listKeptSizings(person, siteId)]),
  );
  const { saved } = await searchParams;
  const justKept = kept.find(({ id }) => id === saved);
  const mayEdit = can(site.organisation.role, "register:edit");
  return (
    <>
      <SiteHead site={site} title="Bandwidth calculator" part="sizing" />
      {justKept && (
        <NotificationBanner success>
          Kept as evidence: <KeptLink siteId={siteId} kept={justKept} />
        </NotificationBanner>
      )}
      <SizingBody
        siteId={siteId}
        sizing={sizing}
        inputs={toKept(input)}
        whereTo={mayEdit ? (missing) => whereEntered(siteId, missing) : undefined}
      />
      <div className="app-screen-only">
        <h2>Keep as evidence</h2>
        <p>
          A kept calculation stays as it is, with its figures and assumptions, whatever changes in the
          registers later.
        </p>
        {mayEdit && (
          <SaveForm save={save.bind(null, { path, siteId })} submit="Keep this as evidence">
            <HiddenField name="shown" value={shown} />
          </SaveForm>
        )}
        <KeptList siteId={siteId} kept={kept} />
      </div>
    </>
  );
}
