import { z } from "zod";
import {
  SERVICE_SORTS,
  serviceFilters,
  type ServiceFilterKey,
  type ServiceSort,
} from "@/lib/domain/register/service-list";
import { registerQuery } from "./register-query";

const oneOf = (values: readonly string[]) => z.enum(values).optional().catch(undefined);

const filters = Object.fromEntries(
  serviceFilters.map(({ key, options }) => [key, oneOf(options.map(({ value }) => value))]),
) as Record<ServiceFilterKey, ReturnType<typeof oneOf>>;

/** What the address of the list of services says: a search, filters, how it is sorted, a page. */
export const servicesQuery = registerQuery.extend({
  ...filters,
  entries: z.literal("incomplete").optional().catch(undefined),
  sort: z
    .enum(Object.keys(SERVICE_SORTS) as ServiceSort[])
    .optional()
    .catch(undefined),
});
