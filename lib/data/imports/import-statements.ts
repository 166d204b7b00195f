import "server-only";
import type { RegisterKind } from "@/lib/domain/imports/kinds";
import { Prisma } from "@/prisma/generated/client";

/** The statements that write rows of one kind. They read `given.row`, a row as `writeRows` hands it over. */
interface Statements {
  add: (organisationId: string) => Prisma.Sql;
  change: Prisma.Sql;
}

const ID = Prisma.sql`(given.row->>'id')::uuid`;
const AFTER = Prisma.sql`given.row->'detail'->'after'`;
const SITE = Prisma.sql`(given.row->'references'->>'site')::uuid`;
const SERVICE = Prisma.sql`(given.row->'references'->>'service')::uuid`;
const NEEDS = Prisma.sql`(given.row->'references'->>'needs')::uuid`;

export const STATEMENTS: Record<RegisterKind, Statements> = {
  sites: {
    add: (organisationId) => Prisma.sql`
      INSERT INTO sites (id, organisation_id, name, ods_site_code, profile, details)
      SELECT ${ID}, ${organisationId}::uuid, ${AFTER}->>'name', ${AFTER}->>'odsSiteCode', ${AFTER}->'profile',
             ${AFTER}->'details' FROM given`,
    change: Prisma.sql`
      UPDATE sites SET name = ${AFTER}->>'name', ods_site_code = ${AFTER}->>'odsSiteCode',
        profile = ${AFTER}->'profile', details = ${AFTER}->'details', version = version + 1
      FROM given WHERE id = ${ID}`,
  },
  services: {
    add: (organisationId) => Prisma.sql`
      INSERT INTO services (id, organisation_id, name, provider, profile, details)
      SELECT ${ID}, ${organisationId}::uuid, ${AFTER}->>'name', ${AFTER}->>'provider', ${AFTER}->'profile',
             ${AFTER}->'details' FROM given`,
    change: Prisma.sql`
      UPDATE services SET name = ${AFTER}->>'name', provider = ${AFTER}->>'provider',
        profile = ${AFTER}->'profile', details = ${AFTER}->'details', version = version + 1
      FROM given WHERE id = ${ID}`,
  },
  connections: {
    add: (organisationId) => Prisma.sql`
      INSERT INTO connections (id, organisation_id, site_id, name, details)
      SELECT ${ID}, ${organisationId}::uuid, ${SITE}, ${AFTER}->>'name', ${AFTER}->'details' FROM given`,
    change: Prisma.sql`
      UPDATE connections SET name = ${AFTER}->>'name', details = ${AFTER}->'details', version = version + 1
      FROM given WHERE id = ${ID}`,
  },
  dependencies: {
    add: (organisationId) => Prisma.sql`
      INSERT INTO dependencies (organisation_id, service_id, needs_id, kind, network)
      SELECT ${organisationId}::uuid, ${SERVICE}, ${NEEDS}, ${AFTER}->>'kind', ${AFTER}->>'network' FROM given`,
    change: Prisma.sql`
      UPDATE dependencies SET kind = ${AFTER}->>'kind', network = ${AFTER}->>'network'
      FROM given WHERE service_id = split_part(given.row->>'id', ':', 1)::uuid
        AND needs_id = split_part(given.row->>'id', ':', 2)::uuid`,
  },
};
