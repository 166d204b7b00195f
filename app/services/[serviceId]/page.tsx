import { Card } from "@/components/nhs/card";
import { TextLink } from "@/components/nhs/text-link";
import { EntryState } from "@/components/register/entry-state";
import { FactCard } from "@/components/register/fact-card";
import { NationalReadiness } from "@/components/register/national-readiness";
import { RowPage } from "@/components/register/row-page";
import { ServiceInheritance } from "@/components/register/service-inheritance";
import { ServiceSurroundings } from "@/components/register/service-surroundings";
import { requirePerson } from "@/lib/current-person";
import { readInheritance } from "@/lib/data/share/inheritance";
import { readService, readServiceSurroundings } from "@/lib/data/register/services";
import { today } from "@/lib/data/today";
import { isBought } from "@/lib/domain/inherit/is-bought";
import { findNational } from "@/lib/domain/national-services/national-list";
import { needsNone } from "@/lib/domain/register/needs-none";
import { can } from "@/lib/domain/people/permissions";
import { profileQuestions } from "@/lib/domain/register/profile-questions";
import { registerCompleteness, type NeededField } from "@/lib/domain/register/register-completeness";
import { serviceGroups } from "@/lib/domain/register/register-questions";
import { retirementContext, serviceWarnings } from "@/lib/domain/register/service-warnings";
import { isProduct } from "@/lib/domain/submission/is-product";
import { justSaved } from "@/lib/forms/just-saved";
import { orNotFound } from "@/lib/forms/or-not-found";
import { save } from "./save";

export default async function ServicePage({ params, searchParams }: PageProps<"/services/[serviceId]">) {
  const { serviceId } = await params;
  const path = `/services/${serviceId}`;
  const person = await requirePerson(path);
  const service = await orNotFound(readService(person, serviceId));
  const surroundings = await orNotFound(readServiceSurroundings(person, serviceId));
  const { from } = await orNotFound(readInheritance(person, serviceId));
  const { name, provider, profile, details, organisation } = service;
  const national = findNational(service.nationalId);
  const ifMayEdit = (address: string) => (can(organisation.role, "register:edit") ? address : undefined);
  return (
    <RowPage
      what="service"
      row={service}
      saved={justSaved(await searchParams) ? name : undefined}
      save={save.bind(null, { path, serviceId, to: service.archivedAt ? "restore" : "archive" })}
    >
      <EntryState
        warnings={serviceWarnings(service, today())}
        completeness={registerCompleteness(service, surroundings.needs.length > 0)}
        retirement={retirementContext(profile)}
        whereTo={(field) => ifMayEdit(path + formOf(field))}
      />
      {isProduct(profile) && can(organisation.role, "submission:read") && (
        <p>
          <TextLink href={`${path}/passport`}>Passport of this product</TextLink>
        </p>
      )}
      {national && (
        <Card heading="National service">
          <NationalReadiness national={national} />
        </Card>
      )}
      <FactCard
        heading="What decides what applies"
        columns={[
          { key: "Name", value: name, field: "name" },
          { key: "Provider", value: provider, field: "provider" },
        ]}
        questions={profileQuestions.service}
        facts={profile}
        change={ifMayEdit(`${path}/edit`)}
      />
      {serviceGroups.map(({ key, title, questions }) => (
        <FactCard
          key={key}
          heading={title}
          questions={questions}
          facts={details}
          change={ifMayEdit(`${path}/details/${key}`)}
        />
      ))}
      {(from || isBought(profile)) && <ServiceInheritance path={path} from={from} />}
      <ServiceSurroundings path={path} needsNone={needsNone(details)} {...surroundings} />
    </RowPage>
  );
}

/** The address under the service at which a field is recorded. */
function formOf({ kept, id, group }: NeededField): string {
  if (kept === "dependencies") return "/dependencies";
  return kept === "details" ? `/details/${group}#${id}` : `/edit#${id}`;
}
