import "server-only";
import { organisationChain, recordEvent } from "@/lib/data/audit/audit";
import { db } from "@/lib/data/db";
import { knownId } from "@/lib/data/ids";
import { demand } from "@/lib/data/people/access";
import { readSite } from "@/lib/data/register/sites";
import { readSizing } from "@/lib/data/register/sizing";
import { NotFound, Refused } from "@/lib/domain/errors";
import type { Person } from "@/lib/domain/people/person";
import { toKept, type KeptInputs } from "@/lib/domain/sizing/kept";
import { readKept } from "@/lib/domain/sizing/read-kept";

const KEPT = { id: true, keptAt: true, keptBy: { select: { name: true } } } as const;

/** How many of the newest are listed. Each stays where its address leads. */
const MOST = 100;

const CHANGED =
  "Somebody changed the registers after you opened this page. Open it again, look at the result, then keep it.";

/**
 * Keeps the sizing of a site as evidence, with everything it was worked out from, and gives its id.
 * @param shown the fingerprint of the inputs whose result the person saw
 */
export async function keepSizing(person: Person, siteId: string, shown: string): Promise<string> {
  const { site, input, sizing, shown: current } = await readSizing(person, siteId);
  demand(site.organisation.role, "register:edit");
  if (shown !== current) throw new Refused(CHANGED);
  const inputs = asJson(toKept(input));
  return db.$transaction(async (transaction) => {
    const { id } = await transaction.keptSizing.create({
      data: { siteId: site.id, keptById: person.id, inputs, result: asJson(sizing) },
      select: { id: true },
    });
    const chain = organisationChain(site.organisation.id);
    await recordEvent(transaction, { chain, person, what: "sizing:keep", subject: site.id, detail: { id } });
    return id;
  });
}

/** The sizings kept of a site, newest first. */
export async function listKeptSizings(person: Person, siteId: string) {
  const site = await readSite(person, siteId);
  const kept = await db.keptSizing.findMany({
    where: { siteId: site.id },
    select: KEPT,
    orderBy: [{ keptAt: "desc" }, { id: "desc" }],
    take: MOST,
  });
  return kept.map(({ id, keptAt, keptBy }) => ({ id, keptAt, keptBy: keptBy.name }));
}

/** One kept sizing of a site, as it was on its day. */
export async function readKeptSizing(person: Person, siteId: string, sizingId: string) {
  const site = await readSite(person, siteId);
  const kept = await db.keptSizing.findFirst({
    where: { id: knownId(sizingId), siteId: site.id },
    select: { ...KEPT, inputs: true, result: true },
  });
  if (!kept) throw new NotFound("not kept of this site");
  return {
    site,
    keptAt: kept.keptAt,
    keptBy: kept.keptBy.name,
    inputs: kept.inputs as unknown as KeptInputs,
    sizing: readKept(kept.result as unknown as Parameters<typeof readKept>[0]),
  };
}

const asJson = (value: object) => JSON.parse(JSON.stringify(value)) as object;
