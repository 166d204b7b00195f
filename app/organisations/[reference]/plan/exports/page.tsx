import { z } from "zod";
import { NotificationBanner } from "@/components/nhs/notification-banner";
import { PageTitle } from "@/components/nhs/page-title";
import { TwoThirds } from "@/components/nhs/two-thirds";
import { OrganisationNav } from "@/components/organisation/organisation-nav";
import { MakeFeed } from "@/components/plan/make-feed";
import { FeedTable } from "@/components/plan/feed-table";
import { NewFeed } from "@/components/plan/new-feed";
import { PlanFiles } from "@/components/plan/plan-files";
import { requirePerson } from "@/lib/current-person";
import { feedPath, listFeeds } from "@/lib/data/plan/calendar-feeds";
import { readPlan } from "@/lib/data/plan/plans";
import { can } from "@/lib/domain/people/permissions";
import { env } from "@/lib/env";
import { keptForm } from "@/lib/forms/kept-form";
import { orNotFound } from "@/lib/forms/or-not-found";
import { keptFeed } from "@/lib/kept-feed";
import { copied, make, revoke } from "./save";

const doneSchema = z.object({ done: z.literal("revoked").optional().catch(undefined) });

export default async function PlanExportsPage({
  params,
  searchParams,
}: PageProps<"/organisations/[reference]/plan/exports">) {
  const { reference } = await params;
  const path = `/organisations/${reference}/plan/exports`;
  const person = await requirePerson(path);
  const { organisation, role, actions } = await orNotFound(readPlan(person, reference));
  const feeds = await orNotFound(listFeeds(person, reference));
  const query = await searchParams;
  const { done } = doneSchema.parse(query);
  const kept = await keptFeed.read();
  const made = feeds.find(({ id, by }) => id === kept?.feedId && by.id === person.id);
  const ids = { path, reference };
  const title = `Files and calendar: plan of ${organisation.name}`;
  return (
    <>
      <OrganisationNav organisation={{ ...organisation, role }} part="exports" />
      {made && <PageTitle title={title} />}
      {done && (
        <NotificationBanner success>
          The address is revoked. Calendars that use it find nothing any more.
        </NotificationBanner>
      )}
      <h1>
        <span className="nhsuk-caption-l">{organisation.name}</span>
        Files and calendar
      </h1>
      <PlanFiles path={path} actions={actions} marking={organisation.marking} />
      <TwoThirds>
        <h2>Due dates in your calendar</h2>
        {made ? (
          <NewFeed address={new URL(feedPath(made.id), env.APP_URL).href} save={copied.bind(null, ids)} />
        ) : (
          <MakeFeed title={title} save={make.bind(null, ids)} initial={await keptForm(person, path, query)} />
        )}
      </TwoThirds>
      {feeds.length > 0 && (
        <FeedTable
          feeds={feeds}
          revoke={(feedId) => revoke.bind(null, { ...ids, feedId })}
          revocable={({ by }) => by.id === person.id || can(role, "plan:edit")}
        />
      )}
    </>
  );
}
