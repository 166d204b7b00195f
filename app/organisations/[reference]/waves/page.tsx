import { CycleList } from "@/components/migration/cycle-list";
import { LeftOutList } from "@/components/migration/left-out-list";
import { RuleList } from "@/components/migration/rule-list";
import { WarningList } from "@/components/migration/warning-list";
import { WaveTables } from "@/components/migration/wave-tables";
import { PageTitle } from "@/components/nhs/page-title";
import { TextLink } from "@/components/nhs/text-link";
import { OrganisationNav } from "@/components/organisation/organisation-nav";
import { requirePerson } from "@/lib/current-person";
import { readMigration } from "@/lib/data/register/dependencies";
import { readOrganisation } from "@/lib/data/people/organisations";
import { planWaves } from "@/lib/domain/migration/plan-waves";
import { warningsOf } from "@/lib/domain/migration/warnings-of";
import { can } from "@/lib/domain/people/permissions";
import { orNotFound } from "@/lib/forms/or-not-found";
import { wavesQuery } from "@/lib/forms/register/waves-query";

export default async function WavesPage({
  params,
  searchParams,
}: PageProps<"/organisations/[reference]/waves">) {
  const { reference } = await params;
  const path = `/organisations/${reference}/waves`;
  const person = await requirePerson(path);
  const organisation = await orNotFound(readOrganisation(person, reference));
  const asked = wavesQuery.parse(await searchParams);
  const register = await readMigration(person, reference);
  const plan = planWaves(register.services, register.dependencies);
  const names = new Map(register.services.map(({ id, name }) => [id, name]));
  const mayEdit = can(organisation.role, "register:edit");
  const title = "Order of moving to the internet";
  return (
    <>
      <OrganisationNav organisation={organisation} part="waves" />
      <PageTitle title={`${title}: ${organisation.name}`} />
      <h1>
        <span className="nhsuk-caption-l">{organisation.name}</span>
        {title}
      </h1>
      <p className="tw:max-w-[44em]">
        Proposed from your register: which services to move first, and why. It is as good as the dependencies
        that you have <TextLink href={`/organisations/${reference}/dependencies`}>recorded</TextLink>. The
        plan is yours to decide.
      </p>
      <RuleList />
      {plan.placed.size === 0 ? (
        <NothingToMove reference={reference} empty={register.services.length === 0} />
      ) : (
        <>
          <WarningList plan={plan} warnings={warningsOf(plan, register.services)} mayEdit={mayEdit} />
          <CycleList cycles={plan.cycles} names={names} />
          <WaveTables path={path} plan={plan} register={register} asked={asked} mayEdit={mayEdit} />
        </>
      )}
      <LeftOutList leftOut={plan.leftOut} />
      {register.services.length > 0 && (
        <p className="app-screen-only">
          <TextLink href={`${path}/waves.csv`}>Download the order as a CSV file</TextLink>
        </p>
      )}
    </>
  );
}

function NothingToMove({ reference, empty }: { reference: string; empty: boolean }) {
  return empty ? (
    <p>
      There is nothing to put in order yet.{" "}
      <TextLink href={`/organisations/${reference}/services`}>Add your services to the register</TextLink>{" "}
      first.
    </p>
  ) : (
    <p>No service in your register has yet to move.</p>
  );
}
