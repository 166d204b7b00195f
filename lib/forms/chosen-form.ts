import { z } from "zod";

/** A form in which people tick some of many, all under the name `chosen`. */
export const chosenForm = (none: string, least = 1) =>
  z.object({
    chosen: z.preprocess(
      (given) => (given === undefined ? [] : [given].flat()),
      z.array(z.string().max(100)).min(least, none).max(500),
    ),
  });
