import { addConnection } from "@/lib/data/register/connections";
import { db } from "@/lib/data/db";
import { newId } from "@/lib/data/ids";
import { registerOrganisation } from "@/lib/data/people/register-organisation";
import { setOversights } from "@/lib/data/portfolio/set-oversights";
import { rebuildSummaries } from "@/lib/data/portfolio/rebuild-summaries";
import { rescoreAssessments } from "@/lib/data/assessment/rescore";
import { startAssessment } from "@/lib/data/assessment/start-assessment";
import { today } from "@/lib/data/today";
import type { Person } from "@/lib/domain/people/person";
import { monthsBefore } from "@/lib/domain/dates";
import { ORGANISATION, serviceScope, siteScope } from "@/lib/domain/scope";
import { GENERATED_MONTHS, generatedAnswers, type GeneratedAnswer } from "./generated-answers";
import { type Generated, generatedOrganisations } from "./generated-organisations";
import { northmoorAndVale } from "./northmoor-and-vale";

/** The board oversees forty generated organisations with a year behind them. Told again, nothing is told twice. */
export async function tellPortfolio(): Promise<void> {
  const codes = generatedOrganisations.map(({ odsCode }) => odsCode);
  const overseer = northmoorAndVale.organisation.odsCode;
  const overseen = { overseer: { odsCode: overseer }, overseen: { odsCode: { in: codes } } };
  if ((await db.oversight.count({ where: overseen })) === codes.length) return;
  const lead = await standIn();
  for (const generated of generatedOrganisations)
    if (!(await db.assessment.count({ where: { organisation: { odsCode: generated.odsCode } } })))
      await generate(lead, generated);
  const since = monthsBefore(today(), GENERATED_MONTHS);
  await setOversights(codes.map((code) => ({ overseer, overseen: code, kind: "icb", since })));
  await rebuildSummaries(new Date());
}

/** Leads them all, because a worker reads an organisation as its lead. Nobody can sign in as them. */
const standIn = (): Promise<Person> =>
  db.person.upsert({
    where: { email: "nobody@generated.example" },
    create: { email: "nobody@generated.example", name: "Nobody in Particular", passwordHash: "none" },
    update: {},
    select: { id: true, name: true, email: true },
  });

async function generate(lead: Person, generated: Generated): Promise<void> {
  const { name, odsCode, profile, course } = generated;
  if (!(await db.organisation.count({ where: { odsCode } })))
    await registerOrganisation(lead, { name, odsCode, profile });
  const began = new Date(monthsBefore(today(), GENERATED_MONTHS));
  const { id } = await db.organisation.update({ where: { odsCode }, data: { createdAt: began } });
  const sites = await addPlaces(lead, id, generated);
  if (course === "not_started") return;
  const services = await db.service.findMany({ where: { organisationId: id }, select: { id: true } });
  const assessmentId = await startAssessment(lead, odsCode);
  await db.assessment.update({ where: { id: assessmentId }, data: { startedAt: began } });
  const scopes = {
    organisation: [ORGANISATION],
    site: sites.map(siteScope),
    service: services.map((service) => serviceScope(service.id)),
  };
  await writeAnswers(lead, assessmentId, generatedAnswers(generated, scopes, today()));
  await db.$transaction((transaction) => rescoreAssessments(transaction, lead, id));
}

async function addPlaces(
  lead: Person,
  organisationId: string,
  { sites, services, hscn, odsCode }: Generated,
) {
  const had = await db.site.findMany({ where: { organisationId }, select: { id: true } });
  if (had.length) return had.map(({ id }) => id);
  const ids = Array.from({ length: sites }, newId);
  await db.site.createMany({
    data: ids.map((id, index) => ({
      id,
      organisationId,
      name: `Site ${index + 1}`,
      odsSiteCode: null,
      profile: { ST1: hscn.length ? "hscn_cnsp" : "other_provider", ST2: "no", ST3: "yes", ST4: 40 },
    })),
  });
  await db.service.createMany({
    data: services.map(({ name, provider, reached }) => ({
      organisationId,
      name,
      provider,
      profile: { ...SERVICE, SV3: reached },
    })),
  });
  for (const [index, cost] of hscn.entries())
    await addConnection(lead, ids[index]!, {
      name: `${odsCode} circuit ${index + 1}`,
      details: { network: "hscn", role: "main", ...(cost !== null && { monthly_cost: cost }) },
    });
  return ids;
}

const SERVICE = {
  SV1: "live",
  SV2: "external",
  SV4: 60,
  SV5: "no",
  SV6: "yes",
  SV7: "supplier",
  SV9: "yes",
  SV10: "yes",
  SV11: "no",
};

/** Written as they stand, with their days: a save would date them today. Each day is a revision of its own. */
async function writeAnswers(lead: Person, assessmentId: string, given: readonly GeneratedAnswer[]) {
  const days = [...new Set(given.map(({ on }) => on))].sort();
  const rows = given
    .map(({ question, scope, value, on }) => ({
      assessmentId,
      questionId: question,
      scope,
      value,
      version: days.indexOf(on) + 1,
      changedAt: new Date(`${on}T10:00:00Z`),
      changedById: lead.id,
    }))
    .sort((one, other) => one.version - other.version);
  const newest = new Map(rows.map((row) => [`${row.questionId} ${row.scope}`, row]));
  await db.answerRevision.createMany({ data: rows, skipDuplicates: true });
  await db.answer.createMany({ data: [...newest.values()], skipDuplicates: true });
  await db.assessment.update({ where: { id: assessmentId }, data: { revision: { increment: days.length } } });
}
