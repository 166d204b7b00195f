import { SaveForm } from "@/components/form/save-form";
import { ButtonLink } from "@/components/nhs/button-link";
import { NotificationBanner } from "@/components/nhs/notification-banner";
import { PageTitle } from "@/components/nhs/page-title";
import { SummaryList } from "@/components/nhs/summary-list";
import { TextLink } from "@/components/nhs/text-link";
import { TwoThirds } from "@/components/nhs/two-thirds";
import { OrganisationNav } from "@/components/organisation/organisation-nav";
import { ShareTable } from "@/components/share/share-table";
import { requirePerson } from "@/lib/current-person";
import { readPassport } from "@/lib/data/share/passports";
import { listShares } from "@/lib/data/share/shares";
import { dateInWords, dayInEngland } from "@/lib/domain/dates";
import { can } from "@/lib/domain/people/permissions";
import { justSaved } from "@/lib/forms/just-saved";
import { orNotFound } from "@/lib/forms/or-not-found";
import { save } from "./save";

/** A product as its supplier shows it to commissioning organisations; to the supplier also who sees it. */
export default async function PassportPage({
  params,
  searchParams,
}: PageProps<"/services/[serviceId]/passport">) {
  const { serviceId } = await params;
  const path = `/services/${serviceId}/passport`;
  const person = await requirePerson(path);
  const passport = await orNotFound(readPassport(person, serviceId));
  const { product, organisation, about, listed, newest, commissioners } = passport;
  const supplies = can(organisation.role, "submission:read");
  const edits = can(organisation.role, "share:edit");
  const shares = supplies
    ? (await listShares(person, organisation.reference)).filter(
        (share) => share.product?.id === product.id && !share.endedAt,
      )
    : [];
  const declared = newest && dateInWords(dayInEngland(newest.at));
  const seesIt = supplies || commissioners.some(({ shareId }) => shareId !== null);
  return (
    <>
      <OrganisationNav
        organisation={supplies ? organisation : commissioners[0]!}
        part={supplies ? "shares" : "passports"}
      />
      <TwoThirds>
        <PageTitle title={`Passport of ${product.name}`} />
        {justSaved(await searchParams) && (
          <NotificationBanner success>The passport is saved.</NotificationBanner>
        )}
        <h1>
          <span className="nhsuk-caption-l">Passport of a product</span>
          {product.name}
        </h1>
        <SummaryList
          rows={[
            { key: "Supplier", value: organisation.name },
            {
              key: "About it",
              value: <span className="app-kept-lines">{about ?? "The supplier says nothing more."}</span>,
            },
            {
              key: "Last declared",
              value:
                newest && seesIt ? (
                  <TextLink href={`/submissions/${newest.id}`}>
                    Submission {newest.number}, {declared}
                  </TextLink>
                ) : (
                  (declared ?? "Not yet")
                ),
            },
            { key: "Listed", value: listed ? "Yes: commissioning organisations can subscribe" : "No" },
          ]}
        />
        {edits && <ButtonLink href={`${path}/edit`}>Change the passport</ButtonLink>}
        {commissioners.map(({ reference, name, role, shareId }) => (
          <section key={reference}>
            <h2>{name}</h2>
            {shareId ? (
              <p>
                {name} sees its submissions. <TextLink href={`/shares/${shareId}`}>What is shared</TextLink>
              </p>
            ) : listed && can(role, "request:send") ? (
              <>
                <p>Each submission that is declared will be yours to review. The supplier is told.</p>
                <SaveForm
                  save={save.bind(null, { path, serviceId, reference })}
                  submit={`Subscribe for ${name}`}
                />
              </>
            ) : (
              <p>{name} does not see its submissions.</p>
            )}
          </section>
        ))}
        {supplies && (
          <>
            <h2>Who sees its submissions</h2>
            {shares.length > 0 ? (
              <ShareTable caption="Who sees them now" captionHidden side="supplier" shares={shares} />
            ) : (
              <p>Nobody outside your organisation.</p>
            )}
            {edits && (
              <p>
                <TextLink href={`/organisations/${organisation.reference}/shares/new?product=${product.id}`}>
                  Share it with somebody
                </TextLink>
              </p>
            )}
          </>
        )}
      </TwoThirds>
    </>
  );
}
