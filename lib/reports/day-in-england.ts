const format = new Intl.DateTimeFormat("en-CA", { timeZone: "Europe/London" });

/** The calendar day in England of a point in time, as an ISO date. */
export const dayInEngland = (timestamp: string): string => format.format(new Date(timestamp));
