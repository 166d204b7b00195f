import "server-only";
import { Prisma } from "@/prisma/generated/client";

/** Whether a submission of a product can still be made: it is in use, and provided to others. */
export const isOffered = (productId: Prisma.Sql) => Prisma.sql`
  (${productId} IS NULL OR EXISTS (SELECT FROM services WHERE id = ${productId}
    AND archived_at IS NULL AND profile ->> 'SV7' = 'we_provide_to_others'))`;
