import type { Facts } from "@/lib/domain/assessment/answer";

/** Whether a service of the register is bought from a supplier, who may have answered for it. */
export const isBought = (facts: Facts): boolean => facts.SV7 === "supplier";
