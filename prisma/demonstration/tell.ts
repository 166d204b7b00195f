import { db } from "@/lib/data/db";
import { registerOrganisation } from "@/lib/data/organisations";
import { hashPassword } from "@/lib/data/passwords";
import { readAssessment, type Assessment } from "@/lib/data/assessments";
import { saveAnswers } from "@/lib/data/answers";
import { addConnection } from "@/lib/data/connections";
import { invite } from "@/lib/data/invite";
import { keepSizing } from "@/lib/data/kept-sizings";
import { addDependency, sayNoDependencies } from "@/lib/data/dependency-edit";
import { linkNational } from "@/lib/data/national-services";
import { putFindingRight, recordRegisterReview } from "@/lib/data/register-reviews";
import { applyImport } from "@/lib/data/import-apply";
import { checkImport } from "@/lib/data/import-check";
import { claimApply } from "@/lib/data/import-claims";
import { startImport } from "@/lib/data/import-start";
import { readImport } from "@/lib/data/imports";
import { addService, editService, readService } from "@/lib/data/services";
import { addUse } from "@/lib/data/service-uses";
import { readSizing } from "@/lib/data/sizing";
import { addSite } from "@/lib/data/sites";
import { startAssessment } from "@/lib/data/start-assessment";
import type { Person } from "@/lib/domain/person";
import type { Given } from "@/lib/domain/check-given";
import { ORGANISATION, serviceScope, siteScope, type ScopeKey } from "@/lib/domain/scope";
import { demonstrationSignIns } from "./sign-ins";
import type { Member, Save, Story } from "./story";
import { tellEvidence } from "./tell-evidence";
import { NO_FIGURES } from "@/lib/domain/sizing/no-figures";

/**
 * Makes an organisation as its people would have made it, through the same functions as the pages, so that scoring,
 * history and audit are right. What is there already stays: an interrupted telling can be taken up again.
 */
export async function tell(story: Story): Promise<void> {
  const { odsCode } = story.organisation;
  const lead = await meet(story.people.lead);
  if (!(await db.organisation.count({ where: { odsCode } })))
    await registerOrganisation(lead, story.organisation);
  const people = await joinAll(story);
  for (const invitation of story.invitations ?? [])
    if (!(await db.invitation.count({ where: { organisation: { odsCode }, email: invitation.email } })))
      await invite(lead, odsCode, invitation);

  const organisation = { odsCode };
  for (const site of story.sites)
    if (!(await db.site.count({ where: { organisation, name: site.name } })))
      await addSite(lead, odsCode, { odsSiteCode: null, ...site });
  for (const { at, ...connection } of story.connections ?? []) {
    const site = { organisation, name: at };
    const { id } = await db.site.findFirstOrThrow({ where: site, select: { id: true } });
    if (!(await db.connection.count({ where: { site, name: connection.name } })))
      await addConnection(lead, id, connection);
  }
  for (const service of story.services)
    if (!(await db.service.count({ where: { organisation, name: service.name } })))
      await addService(lead, odsCode, { ...service, details: story.serviceDetails?.[service.name] ?? {} });
  for (const { id: nationalId, profile } of story.national ?? [])
    if (!(await db.service.count({ where: { organisation, nationalId } }))) {
      const service = await readService(lead, await linkNational(lead, odsCode, nationalId));
      const values = { profile: { ...service.profile, ...profile } };
      await editService(lead, service.id, { opened: service.version, values });
    }

  for (const { putRight, ...review } of story.registerReviews ?? []) {
    const told = { organisation, reviewedOn: new Date(review.reviewedOn) };
    if (!(await db.registerReview.count({ where: told }))) await recordRegisterReview(lead, odsCode, review);
    if (!putRight) continue;
    const { id } = await db.registerReview.findFirstOrThrow({ where: told, select: { id: true } });
    await putFindingRight(lead, odsCode, id);
  }
  for (const use of story.uses ?? []) await tellUse(lead, odsCode, use);
  for (const name of story.keptSizings ?? []) {
    const { id } = await db.site.findFirstOrThrow({ where: { organisation, name }, select: { id: true } });
    if (!(await db.keptSizing.count({ where: { siteId: id } })))
      await keepSizing(lead, id, (await readSizing(lead, id)).shown);
  }
  await tellDependencies(lead, odsCode, story);

  for (const { by, ...file } of story.imports ?? []) await tellImport(people[by]!, odsCode, file);

  if (!story.saves.length) return;
  const assessmentId = await startAssessment(lead, odsCode);
  for (const save of story.saves) {
    const person = people[save.by]!;
    const assessment = await readAssessment(person, assessmentId);
    await saveAnswers(person, assessmentId, givenBy(save, assessment), { opened: assessment.revision });
  }
  await tellEvidence(people, odsCode, assessmentId, story.evidence);
}

/** Says what services need, all told by their names. One that was renamed or archived meanwhile is left alone. */
async function tellDependencies(lead: Person, odsCode: string, story: Story): Promise<void> {
  const inUse = { organisation: { odsCode }, archivedAt: null };
  const services = await db.service.findMany({ where: inUse, select: { id: true, name: true } });
  const ids = new Map(services.map(({ id, name }) => [name, id]));
  for (const { of, needs, ...values } of story.dependencies ?? []) {
    const [serviceId, needsId] = [ids.get(of), ids.get(needs)];
    if (serviceId && needsId && !(await db.dependency.count({ where: { serviceId, needsId } })))
      await addDependency(lead, serviceId, { needsId, ...values });
  }
  for (const name of story.independent ?? []) {
    const serviceId = ids.get(name);
    if (serviceId && !(await db.dependency.count({ where: { serviceId } })))
      await sayNoDependencies(lead, serviceId, true);
  }
}

/** Uploads a file, and imports it where nothing has to be put right first. */
async function tellImport(
  person: Person,
  odsCode: string,
  { kind, fileName, lines }: Omit<Told<"imports">, "by">,
): Promise<void> {
  if (await db.import.count({ where: { organisation: { odsCode }, fileName } })) return;
  const file = Buffer.from(lines.join("\r\n"));
  const id = await startImport(person, odsCode, { kind, fileName, file });
  await checkImport(person, id);
  if ((await readImport(person, id)).counts.refuse === 0 && (await claimApply(person, id)))
    await applyImport(person, id);
}

/** Adds a service to the list of a site, both told by their names. */
async function tellUse(lead: Person, odsCode: string, { at, service, ...told }: Told<"uses">): Promise<void> {
  const organisation = { odsCode };
  const select = { id: true };
  const site = await db.site.findFirstOrThrow({ where: { organisation, name: at }, select });
  const used = await db.service.findFirstOrThrow({ where: { organisation, name: service }, select });
  const where = { siteId: site.id, serviceId: used.id };
  if (!(await db.serviceUse.count({ where })))
    await addUse(lead, site.id, used.id, { ...NO_FIGURES, ...told });
}

type Told<Part extends keyof Story> = NonNullable<Story[Part]> extends (infer One)[] ? One : never;

/** The account of a demonstration person, who has no email to confirm. */
export async function meet({ name, email }: Member): Promise<Person> {
  const { password } = demonstrationSignIns.find((signIn) => signIn.email === email)!;
  return db.person.upsert({
    where: { email },
    create: { name, email, passwordHash: await hashPassword(password) },
    update: {},
    select: { id: true, name: true, email: true },
  });
}

/** Gives everybody their role. Written directly, because nobody was there to invite them. */
async function joinAll({ organisation: { odsCode }, people }: Story) {
  const { id: organisationId } = await db.organisation.findUniqueOrThrow({ where: { odsCode } });
  const joined: Partial<Record<string, Person>> = {};
  for (const [role, member] of Object.entries(people)) {
    const person = await meet(member);
    await db.membership.upsert({
      where: { organisationId_personId: { organisationId, personId: person.id } },
      create: { organisationId, personId: person.id, role },
      update: {},
    });
    joined[role] = person;
  }
  return joined;
}

function givenBy({ at, says }: Save, { sites, services }: Assessment): Given[] {
  const places = [
    ...sites.map(({ id, name }) => ({ name, all: "every site", scope: siteScope(id) })),
    ...services.map(({ id, name }) => ({ name, all: "every service", scope: serviceScope(id) })),
  ].filter(({ name, all }) => at === name || at === all);
  const scopes: ScopeKey[] = at ? places.map(({ scope }) => scope) : [ORGANISATION];
  return scopes.flatMap((scope) =>
    Object.entries(says).map(([question, value]) => ({
      question,
      scope,
      value,
      forAll: at === "every site" || at === "every service",
    })),
  );
}
