import { addConnection } from "@/lib/data/register/connections";
import { db } from "@/lib/data/db";
import { keepSizing } from "@/lib/data/evidence/kept-sizings";
import { linkNational } from "@/lib/data/register/national-services";
import { putFindingRight, recordRegisterReview } from "@/lib/data/register/register-reviews";
import { addService, editService, readService } from "@/lib/data/register/services";
import { addUse } from "@/lib/data/register/service-uses";
import { addSite } from "@/lib/data/register/sites";
import { readSizing } from "@/lib/data/register/sizing";
import type { Person } from "@/lib/domain/people/person";
import { NO_FIGURES } from "@/lib/domain/sizing/no-figures";
import type { Story, Told } from "./story";

/** Fills the register: sites with their connections, services, which are used where, and the rounds through it. */
export async function tellRegister(lead: Person, odsCode: string, story: Story): Promise<void> {
  for (const site of story.sites) await tellSite(lead, odsCode, site);
  for (const connection of story.connections ?? []) await tellConnection(lead, odsCode, connection);
  for (const service of story.services) {
    const details = story.serviceDetails?.[service.name] ?? {};
    if (!(await db.service.count({ where: { organisation: { odsCode }, name: service.name } })))
      await addService(lead, odsCode, { ...service, details });
  }
  for (const national of story.national ?? []) await tellNational(lead, odsCode, national);
  for (const review of story.registerReviews ?? []) await tellReview(lead, odsCode, review);
  for (const use of story.uses ?? []) await tellUse(lead, odsCode, use);
  for (const site of story.keptSizings ?? []) await tellKeptSizing(lead, odsCode, site);
}

async function tellSite(lead: Person, odsCode: string, site: Told<"sites">): Promise<void> {
  if (!(await db.site.count({ where: { organisation: { odsCode }, name: site.name } })))
    await addSite(lead, odsCode, { odsSiteCode: null, ...site });
}

async function tellConnection(
  lead: Person,
  odsCode: string,
  { at, ...connection }: Told<"connections">,
): Promise<void> {
  const siteId = await idOfSite(odsCode, at);
  if (!(await db.connection.count({ where: { siteId, name: connection.name } })))
    await addConnection(lead, siteId, connection);
}

async function tellNational(lead: Person, odsCode: string, { id, profile }: Told<"national">): Promise<void> {
  if (await db.service.count({ where: { organisation: { odsCode }, nationalId: id } })) return;
  const service = await readService(lead, await linkNational(lead, odsCode, id));
  const values = { profile: { ...service.profile, ...profile } };
  await editService(lead, service.id, { opened: service.version, values });
}

async function tellReview(
  lead: Person,
  odsCode: string,
  { putRight, ...review }: Told<"registerReviews">,
): Promise<void> {
  const told = { organisation: { odsCode }, reviewedOn: new Date(review.reviewedOn) };
  if (!(await db.registerReview.count({ where: told }))) await recordRegisterReview(lead, odsCode, review);
  if (!putRight) return;
  const { id } = await db.registerReview.findFirstOrThrow({ where: told, select: { id: true } });
  await putFindingRight(lead, odsCode, id);
}

/** Adds a service to the list of a site, both told by their names. */
async function tellUse(lead: Person, odsCode: string, { at, service, ...told }: Told<"uses">): Promise<void> {
  const siteId = await idOfSite(odsCode, at);
  const { id: serviceId } = await db.service.findFirstOrThrow({
    where: { organisation: { odsCode }, name: service },
    select: { id: true },
  });
  if (!(await db.serviceUse.count({ where: { siteId, serviceId } })))
    await addUse(lead, siteId, serviceId, { ...NO_FIGURES, ...told });
}

async function tellKeptSizing(lead: Person, odsCode: string, site: string): Promise<void> {
  const siteId = await idOfSite(odsCode, site);
  if (!(await db.keptSizing.count({ where: { siteId } })))
    await keepSizing(lead, siteId, (await readSizing(lead, siteId)).shown);
}

async function idOfSite(odsCode: string, name: string): Promise<string> {
  const where = { organisation: { odsCode }, name };
  return (await db.site.findFirstOrThrow({ where, select: { id: true } })).id;
}
