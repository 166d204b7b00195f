const london = new Intl.DateTimeFormat("en-CA", { timeZone: "Europe/London" });

/** The calendar day in England, as an ISO date. Domain rules are given it; they never ask the clock. */
export const today = (now = new Date()) => london.format(now);
