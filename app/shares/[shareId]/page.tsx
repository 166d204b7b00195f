import { z } from "zod";
import { SaveForm } from "@/components/form/save-form";
import { TextareaField } from "@/components/form/textarea-field";
import { NotificationBanner } from "@/components/nhs/notification-banner";
import { PageTitle } from "@/components/nhs/page-title";
import { TextLink } from "@/components/nhs/text-link";
import { TwoThirds } from "@/components/nhs/two-thirds";
import { OrganisationNav } from "@/components/organisation/organisation-nav";
import { ShareFacts } from "@/components/share/share-facts";
import { requirePerson } from "@/lib/current-person";
import { readShare } from "@/lib/data/share/shares";
import { can } from "@/lib/domain/people/permissions";
import { keptForm } from "@/lib/forms/kept-form";
import { orNotFound } from "@/lib/forms/or-not-found";
import { save } from "./save";

const querySchema = z.object({ shared: z.literal("1").optional().catch(undefined) });

/** What one organisation lets another see, for both. */
export default async function SharePage({ params, searchParams }: PageProps<"/shares/[shareId]">) {
  const { shareId } = await params;
  const path = `/shares/${shareId}`;
  const person = await requirePerson(path);
  const share = await orNotFound(readShare(person, shareId));
  const query = await searchParams;
  const { organisation, product, commissioner, endedAt } = share;
  const supplies = organisation.role !== undefined;
  const what = product?.name ?? organisation.name;
  const title = `${what}, shared with ${commissioner.name}`;
  const mayStop = !endedAt && can(organisation.role, "share:edit");
  return (
    <>
      <OrganisationNav organisation={supplies ? organisation : commissioner} part="shares" />
      <TwoThirds>
        {!mayStop && <PageTitle title={title} />}
        {querySchema.parse(query).shared && !endedAt && (
          <NotificationBanner success>
            {commissioner.name} {supplies ? "sees" : "subscribes to"} submissions of {what} from now on.
          </NotificationBanner>
        )}
        <h1>
          <span className="nhsuk-caption-l">Shared with {commissioner.name}</span>
          {what}
        </h1>
        <ShareFacts share={share} />
        {!endedAt && (
          <p>
            {commissioner.name} sees the newest submission that was declared and those that follow. If none
            was declared yet, it sees nothing.
          </p>
        )}
        <p>
          <TextLink href="/who-sees-what">Who sees what, and when</TextLink>
        </p>
        {mayStop && (
          <>
            <h2>Stop sharing</h2>
            <p>
              {commissioner.name} sees nothing new from then on. A review that is not decided ends. What was
              decided stays readable to both of you.
            </p>
            <SaveForm
              title={title}
              save={save.bind(null, { path, shareId })}
              submit="Stop sharing"
              variant="warning"
              initial={await keptForm(person, path, query)}
            >
              <TextareaField name="why" label="Why do you stop?" hint={`${commissioner.name} reads this.`} />
            </SaveForm>
          </>
        )}
      </TwoThirds>
    </>
  );
}
