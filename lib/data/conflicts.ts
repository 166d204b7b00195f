import { z } from "zod";
import { Prisma } from "@/prisma/generated/client";

const metaSchema = z.object({
  driverAdapterError: z.object({ cause: z.object({ constraint: z.object({ index: z.string() }) }) }),
});

/** Whether the database refused a value because another row has it: which unique constraint said so. */
export function isTaken(problem: unknown, constraint: string): boolean {
  if (!(problem instanceof Prisma.PrismaClientKnownRequestError) || problem.code !== "P2002") return false;
  const { data } = metaSchema.safeParse(problem.meta);
  return data?.driverAdapterError.cause.constraint.index === constraint;
}
