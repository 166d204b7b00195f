import "server-only";
import { db } from "@/lib/data/db";
import { dayInEngland, yearsAfter } from "@/lib/domain/dates";

/** Forgets what people were told more than a year ago, read or not. The jobs tell of nothing that is older. */
export async function forgetNotices(now: Date): Promise<void> {
  await db.notice.deleteMany({ where: { at: { lt: new Date(yearsAfter(dayInEngland(now), -1)) } } });
}
