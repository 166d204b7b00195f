import { dayInEngland } from "@/lib/domain/dates";

/** The calendar day in England, as an ISO date. Domain rules are given it; they never ask the clock. */
export const today = () => dayInEngland(new Date());
