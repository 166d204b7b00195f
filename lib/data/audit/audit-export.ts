import "server-only";
import { demandOrganisation } from "@/lib/data/people/access";
import { demandAdministrator } from "@/lib/data/people/directory";
import type { Person } from "@/lib/domain/people/person";
import { recordDownload } from "./audit";
import { type AuditFilter, type EventKey, type ReadEvents, readEvents } from "./audit-events";
import { readNames } from "./audit-names";

const EXPORTED_AT_ONCE = 1_000;

/** Everything that was done in an organisation, some at a time. The record says who took it away. */
export async function exportEvents(person: Person, reference: string, filter: AuditFilter = {}) {
  const { id } = await demandOrganisation(person, reference, "audit:read");
  await recordDownload(person, id, { what: "audit:export", subject: id, detail: { ...filter } });
  return readAll(id, filter);
}

/** The same of everything, for the administrator. */
export async function exportAllEvents(person: Person, filter: AuditFilter = {}) {
  await demandAdministrator(person);
  await recordDownload(person, null, { what: "audit:export", subject: "portal", detail: { ...filter } });
  return readAll(null, filter);
}

async function* readAll(organisationId: string | null, filter: AuditFilter): AsyncGenerator<ReadEvents> {
  for (let last: EventKey | undefined; ;) {
    const events = await readEvents(organisationId, filter, last, EXPORTED_AT_ONCE);
    if (events.length) yield { events, names: await readNames(events) };
    last = events.at(-1);
    if (events.length < EXPORTED_AT_ONCE) return;
  }
}
