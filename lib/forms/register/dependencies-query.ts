import { z } from "zod";
import { registerQuery } from "./register-query";

/** What the address of the dependencies says: a search by name, and the service to show with what surrounds it. */
export const dependenciesQuery = z.object({
  search: registerQuery.shape.search,
  of: z.uuid().optional().catch(undefined),
});
