import { z } from "zod";
import { ButtonLink } from "@/components/nhs/button-link";
import { NotificationBanner } from "@/components/nhs/notification-banner";
import { PageTitle } from "@/components/nhs/page-title";
import { TextLink } from "@/components/nhs/text-link";
import { OrganisationNav } from "@/components/organisation/organisation-nav";
import { ShareTable } from "@/components/share/share-table";
import { requirePerson } from "@/lib/current-person";
import { readOrganisation } from "@/lib/data/people/organisations";
import { listProducts } from "@/lib/data/submission/products";
import { listShares, listSharedWith } from "@/lib/data/share/shares";
import { isCommissioning } from "@/lib/domain/register/commissioning";
import { can } from "@/lib/domain/people/permissions";
import { orNotFound } from "@/lib/forms/or-not-found";

const querySchema = z.object({ done: z.literal("ended").optional().catch(undefined) });

export default async function SharesPage({
  params,
  searchParams,
}: PageProps<"/organisations/[reference]/shares">) {
  const { reference } = await params;
  const path = `/organisations/${reference}/shares`;
  const person = await requirePerson(path);
  const organisation = await orNotFound(readOrganisation(person, reference));
  const shares = await orNotFound(listShares(person, reference));
  const products = await orNotFound(listProducts(person, reference));
  const commissions = isCommissioning(organisation.profile) && can(organisation.role, "review:read");
  const received = commissions ? await orNotFound(listSharedWith(person, reference)) : [];
  const { done } = querySchema.parse(await searchParams);
  const [now, before] = [shares.filter((share) => !share.endedAt), shares.filter((share) => share.endedAt)];
  return (
    <>
      <OrganisationNav organisation={organisation} part="shares" />
      <PageTitle title={`Who sees the submissions of ${organisation.name}`} />
      {done && <NotificationBanner success>This is no longer shared.</NotificationBanner>}
      <h1>
        <span className="nhsuk-caption-l">{organisation.name}</span>
        Who sees submissions
      </h1>
      <p>
        Your submissions are seen by these organisations alone, and only what was declared.{" "}
        <TextLink href="/who-sees-what">Who sees what, and when</TextLink>
      </p>
      {can(organisation.role, "share:edit") && (
        <ButtonLink href={`${path}/new`}>Share with somebody</ButtonLink>
      )}
      {now.length > 0 ? (
        <ShareTable caption="Who sees them now" side="supplier" shares={now} />
      ) : (
        <p>Nobody outside your organisation sees them.</p>
      )}
      {before.length > 0 && <ShareTable caption="Who saw them once" side="supplier" shares={before} />}
      {received.length > 0 && (
        <>
          <h2>What others share with you</h2>
          <ShareTable caption="Shared with you" captionHidden side="commissioner" shares={received} />
        </>
      )}
      {products.length > 0 && (
        <>
          <h2>Passports of your products</h2>
          <p>What commissioning organisations read of a product, and whether they can subscribe to it.</p>
          <ul className="nhsuk-list">
            {products.map(({ id, name }) => (
              <li key={id}>
                <TextLink href={`/services/${id}/passport`}>{name}</TextLink>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
