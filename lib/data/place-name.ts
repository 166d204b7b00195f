import "server-only";
import { Prisma } from "@/prisma/generated/client";

/**
 * The name of the place that a scope of a query stands for, if it stands for one. Asked by id, which has an index: a
 * comparison of texts would go through the sites and services of everybody.
 */
export const placeName = (scope: Prisma.Sql): Prisma.Sql => Prisma.sql`(
  SELECT name FROM sites WHERE id = substring(${scope} FROM '^site:(.+)$')::uuid
  UNION ALL SELECT name FROM services WHERE id = substring(${scope} FROM '^service:(.+)$')::uuid)`;
