import { Prisma } from "@/prisma/generated/client";

/** Whether the database refused a value because another row has it (a unique constraint). */
export const isTaken = (problem: unknown) =>
  problem instanceof Prisma.PrismaClientKnownRequestError && problem.code === "P2002";
