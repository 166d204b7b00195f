import { z } from "zod";
import { odsCode } from "@/lib/forms/fields";

/** In place of the id of a product. */
export const WHOLE = "organisation";

const CHOOSE = "Choose what they see submissions of";

/** The form that shares a product, or the whole organisation (null), with somebody. */
export const shareForm = z
  .object({
    odsCode: odsCode(),
    product: z.union([z.literal(WHOLE), z.uuid(CHOOSE)], CHOOSE),
  })
  .transform(({ odsCode, product }) => ({ code: odsCode, productId: product === WHOLE ? null : product }));
