import "server-only";
import { dayInEngland, yearsAfter } from "@/lib/domain/dates";
import { db } from "./db";

/** Forgets what people were told more than a year ago, read or not. The jobs tell of nothing that is older. */
export async function forgetNotices(now: Date): Promise<void> {
  await db.notice.deleteMany({ where: { at: { lt: new Date(yearsAfter(dayInEngland(now), -1)) } } });
}
