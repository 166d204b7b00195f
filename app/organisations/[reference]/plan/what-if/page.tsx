import { ButtonLink } from "@/components/nhs/button-link";
import { Details } from "@/components/nhs/details";
import { PageTitle } from "@/components/nhs/page-title";
import { CheapestPanel } from "@/components/plan/cheapest-panel";
import { WhatIfFields } from "@/components/plan/what-if-fields";
import { WhatIfResult } from "@/components/plan/what-if-result";
import { OrganisationNav } from "@/components/organisation/organisation-nav";
import { requirePerson } from "@/lib/current-person";
import { readWhatIf } from "@/lib/data/plan/what-if";
import { cheapestSet } from "@/lib/domain/plan/cheapest-set";
import { canTry } from "@/lib/domain/plan/can-try";
import { isMust } from "@/lib/domain/plan/plan-action";
import { whatIf } from "@/lib/domain/plan/what-if";
import { orNotFound } from "@/lib/forms/or-not-found";
import { whatIfQuery } from "@/lib/forms/plan/what-if-query";

export default async function WhatIfPage({
  params,
  searchParams,
}: PageProps<"/organisations/[reference]/plan/what-if">) {
  const { reference } = await params;
  const planPath = `/organisations/${reference}/plan`;
  const path = `${planPath}/what-if`;
  const person = await requirePerson(path);
  const { plan, ahead } = await orNotFound(readWhatIf(person, reference));
  const asked = whatIfQuery.parse(await searchParams);
  const { organisation, role, actions, places, assessmentId, today } = plan;
  const possible = actions.filter(canTry);
  const cheapest = asked.cheapest && ahead ? cheapestSet(ahead.prospect, actions) : null;
  const ids = cheapest ? cheapest.actions.map(({ action }) => action.id) : asked.ids;
  const found = ahead && ids.length > 0 ? whatIf(ahead.prospect, actions, new Set(ids), today) : null;
  const at =
    ahead && assessmentId ? { path: planPath, assessmentId, places, catalogue: ahead.catalogue } : null;
  const fields = <WhatIfFields path={path} actions={possible} chosen={ids} places={places} />;
  return (
    <>
      <OrganisationNav organisation={{ ...organisation, role }} part="what-if" />
      <PageTitle title={`What if: plan of ${organisation.name}`} />
      <h1>
        <span className="nhsuk-caption-l">{organisation.name}</span>
        What if
      </h1>
      <p className="tw:max-w-[44em]">
        Choose actions and see what would become of your assessment if they were done. Nothing is changed.
      </p>
      {!cheapest && ahead && possible.some(isMust) && (
        <ButtonLink href={`${path}?cheapest=yes`} variant="secondary">
          Find the cheapest way to meet what is mandatory
        </ButtonLink>
      )}
      <Details summary="How this is worked out">
        <p>
          An answer counts as fully met once everything that the plan has for it is done. Some answers call
          for two actions: one of them alone does not close the gap, unless somebody has declined the other.
          An action of your own closes the gaps that you chose for it.
        </p>
        <p>What nobody has answered stays unknown: no action says how things are today.</p>
      </Details>
      {cheapest && at && <CheapestPanel set={cheapest} at={at} />}
      {found && found.actions.length > 0 && at && (
        <WhatIfResult found={found} at={at} named={cheapest !== null} />
      )}
      {possible.length === 0 ? (
        <p>There is no action to try: nothing in the plan would close a gap.</p>
      ) : found ? (
        <Details summary="Try other actions">{fields}</Details>
      ) : (
        fields
      )}
    </>
  );
}
