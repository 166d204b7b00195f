import "server-only";
import { NotFound } from "@/lib/domain/errors";
import { findNational, nationalList } from "@/lib/domain/national-services/national-list";
import type { NationalService } from "@/lib/domain/national-services/schema";
import type { Person } from "@/lib/domain/person";
import { demandOrganisation } from "./access";
import { organisationChain, recordEvent } from "./audit";
import { isTaken } from "./conflicts";
import { db } from "./db";
import { literally } from "./register-list";
import { addService, archiveService } from "./services";

export interface ListedNational extends NationalService {
  /** The service in use that stands for it in the organisation's register. */
  serviceId: string | null;
}

/** The national services, each with the service that stands for it in an organisation's register. */
export async function listNational(person: Person, reference: string): Promise<ListedNational[]> {
  const { id } = await demandOrganisation(person, reference, "register:read");
  const linked = await db.service.findMany({
    where: { organisationId: id, archivedAt: null, nationalId: { not: null } },
    select: { id: true, nationalId: true },
  });
  return nationalList.services.map((national) => ({
    ...national,
    serviceId: linked.find(({ nationalId }) => nationalId === national.id)?.id ?? null,
  }));
}

const ONE_EACH = "services_organisation_id_national_id_key";

/**
 * Has a national service in the register and gives the id of its entry: the one that is linked to it, put back if it
 * was archived; otherwise one of its name; otherwise a new one. Doing it twice changes nothing.
 */
export async function linkNational(person: Person, reference: string, nationalId: string): Promise<string> {
  const { id: organisationId } = await demandOrganisation(person, reference, "register:edit");
  const national = findNational(nationalId);
  if (!national) throw new NotFound("not a national service");

  const linked = await db.service.findFirst({ where: { organisationId, nationalId } });
  if (linked?.archivedAt) await archiveService(person, linked.id, false);
  if (linked) return linked.id;

  const adding = async () =>
    (await linkOfSameName(person, organisationId, national)) ??
    (await addService(person, reference, {
      name: national.name,
      provider: national.provider,
      profile: national.facts,
      nationalId,
    }));
  return adding().catch((problem: unknown) => {
    // The second of two presses comes here once the first is done.
    if (isTaken(problem, ONE_EACH)) return linkNational(person, reference, nationalId);
    throw problem;
  });
}

/** Links a service that is called like a national one today, or was. What the organisation says about it stays. */
async function linkOfSameName(person: Person, organisationId: string, national: NationalService) {
  const names = [national.name, ...national.other_names];
  const same = await db.service.findFirst({
    where: {
      organisationId,
      archivedAt: null,
      nationalId: null,
      OR: names.map((name) => ({ name: { equals: literally(name), mode: "insensitive" } })),
    },
    select: { id: true },
  });
  if (!same) return null;
  await db.$transaction(async (transaction) => {
    await transaction.service.update({ where: same, data: { nationalId: national.id } });
    await recordEvent(transaction, {
      chain: organisationChain(organisationId),
      person,
      what: "service:link",
      subject: same.id,
      detail: { nationalId: national.id },
    });
  });
  return same.id;
}
