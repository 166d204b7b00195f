/** A secret address at which calendars read a plan, without its secret. */
export interface CalendarFeed {
  id: string;
  /** Who made it. It works while they have a role in the organisation. */
  by: { id: string; name: string };
  /** Only what they own. */
  mine: boolean;
  createdAt: Date;
}
