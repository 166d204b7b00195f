import type { Facts } from "@/lib/domain/assessment/answer";

/** Whether somebody said of a service that it needs no other, as details of its entry keep it. */
export const needsNone = ({ depends_on }: Facts): boolean => depends_on === "none";
