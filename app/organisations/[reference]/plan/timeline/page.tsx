import { z } from "zod";
import { PageTitle } from "@/components/nhs/page-title";
import { TextLink } from "@/components/nhs/text-link";
import { OrganisationNav } from "@/components/organisation/organisation-nav";
import { TimelineKey } from "@/components/plan/timeline-key";
import { TimelinePicture } from "@/components/plan/timeline-picture";
import { TimelineTables } from "@/components/plan/timeline-tables";
import { UndatedList } from "@/components/plan/undated-list";
import { requirePerson } from "@/lib/current-person";
import { readMigration } from "@/lib/data/register/dependencies";
import { readPlan } from "@/lib/data/plan/plans";
import { planWaves } from "@/lib/domain/migration/plan-waves";
import { can } from "@/lib/domain/people/permissions";
import { PLAN_PARTS, type PlanAction } from "@/lib/domain/plan/plan-action";
import { timelineOf } from "@/lib/domain/plan/timeline";
import { waveOfAction } from "@/lib/domain/plan/wave-of-action";
import { PART_WORDS } from "@/lib/domain/plan/words";
import type { Person } from "@/lib/domain/people/person";
import { orNotFound } from "@/lib/forms/or-not-found";
import "@/app/organisations/[reference]/dependencies/graph.css";
import "@/app/organisations/[reference]/plan/plan.css";

const querySchema = z.object({ by: z.enum(["part", "wave"]).catch("part") });

export default async function TimelinePage({
  params,
  searchParams,
}: PageProps<"/organisations/[reference]/plan/timeline">) {
  const { reference } = await params;
  const root = `/organisations/${reference}/plan`;
  const path = `${root}/timeline`;
  const person = await requirePerson(path);
  const plan = await orNotFound(readPlan(person, reference));
  const { by } = querySchema.parse(await searchParams);
  const { organisation, role, today } = plan;
  const approved = plan.approved !== null;
  const timeline = timelineOf({ ...plan, ...(by === "part" ? PARTS : await waves(person, reference)) });
  const title = "Timeline of the plan";
  const dated = timeline.groups.reduce((sum, { rows }) => sum + rows.length, 0);
  return (
    <>
      <OrganisationNav organisation={{ ...organisation, role }} part="timeline" />
      <PageTitle title={`${title} of ${organisation.name}`} />
      <h1>
        <span className="nhsuk-caption-l">{organisation.name}</span>
        {title}
      </h1>
      <p className="app-screen-only">
        {by === "part" ? "By part of the plan. " : "By wave of the order of moving. "}
        {by === "part" ? (
          <TextLink href={`${path}?by=wave`}>Show by wave</TextLink>
        ) : (
          <TextLink href={path}>Show by part</TextLink>
        )}
      </p>
      {dated === 0 ? (
        <p>No open action has a due date yet.</p>
      ) : (
        <>
          <TimelineKey approved={approved} />
          <TimelinePicture title={title} timeline={timeline} today={today} />
        </>
      )}
      {dated > 0 && (
        <>
          <h2>The same in words</h2>
          <TimelineTables timeline={timeline} path={root} today={today} approved={approved} />
        </>
      )}
      {timeline.undated.length > 0 && (
        <UndatedList actions={timeline.undated} path={root} mayEdit={can(role, "plan:edit")} />
      )}
    </>
  );
}

const NO_PART = "No part given";

const PARTS = {
  groups: [...PLAN_PARTS.map((part) => PART_WORDS[part]), NO_PART],
  groupOf: ({ part }: PlanAction) => (part ? PART_WORDS[part] : NO_PART),
};

const NO_WAVE = "For no service that moves";

async function waves(person: Person, reference: string) {
  const { services, dependencies } = await readMigration(person, reference);
  const plan = planWaves(services, dependencies);
  return {
    groups: [...plan.waves.map((_, index) => `Wave ${index + 1}`), NO_WAVE],
    groupOf: (action: PlanAction) => {
      const wave = waveOfAction(action, plan);
      return wave === null ? NO_WAVE : `Wave ${wave}`;
    },
  };
}
