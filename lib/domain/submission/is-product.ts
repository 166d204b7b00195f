import type { Facts } from "@/lib/domain/assessment/answer";

/** Whether a service of the register is a product: one that the organisation provides to others. */
export const isProduct = (facts: Facts): boolean => facts.SV7 === "we_provide_to_others";
