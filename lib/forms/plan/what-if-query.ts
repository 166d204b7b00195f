import { z } from "zod";

const id = z.uuid();

const ids = z
  .union([z.string(), z.array(z.string())])
  .default([])
  .transform((asked) => [asked].flat().filter((one) => id.safeParse(one).success));

/** Which actions of a plan the address tries: these, or the cheapest set. What is no id is passed over. */
export const whatIfQuery = z
  .object({ do: ids, also: ids, cheapest: z.literal("yes").optional().catch(undefined) })
  .transform(({ do: musts, also, cheapest }) => ({ ids: [...musts, ...also], cheapest }));
