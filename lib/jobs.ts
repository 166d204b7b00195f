import "server-only";
import PgBoss from "pg-boss";
import { rescoreOlder } from "@/lib/data/assessment/rescore-older";
import { scanWaiting } from "@/lib/data/evidence/evidence-scan";
import { forgetImports } from "@/lib/data/imports/forget-imports";
import { queueDatabase, setUpAlone } from "@/lib/data/job-queue";
import { tellActionsDue } from "@/lib/data/notices/action-notices";
import { tellDue } from "@/lib/data/notices/due-notices";
import { tellExpiring } from "@/lib/data/notices/expiry-notices";
import { forgetNotices } from "@/lib/data/notices/forget-notices";
import { keepPlans } from "@/lib/data/plan/keep-plan";
import { refreshSummaries } from "@/lib/data/portfolio/summaries";
import { forgetLinks } from "@/lib/data/sign-in/email-links";
import { forgetKeptForms } from "@/lib/data/sign-in/kept-forms";
import { forgetSessions } from "@/lib/data/sign-in/sessions";
import { dayInEngland } from "./domain/dates";
import { log } from "./log";
import { emailAtOnce, emailDigests } from "./email/send-notices";

interface Job {
  name: string;
  /** When, by the clock in England. */
  cron: string;
  /** Does what is due at a moment and was not done yet. */
  work: (now: Date) => Promise<void>;
}

const EVERY_MINUTE = "* * * * *";
const EVERY_QUARTER_OF_AN_HOUR = "*/15 * * * *";
const AFTER_MIDNIGHT = "10 0 * * *";
const EARLY = "0 6 * * *";

/** What the portal does by itself. */
export const JOBS: readonly Job[] = [
  { name: "email-at-once", cron: EVERY_MINUTE, work: emailAtOnce },
  { name: "email-digests", cron: EVERY_QUARTER_OF_AN_HOUR, work: emailDigests },
  { name: "tell-due", cron: EARLY, work: (now) => tellDue(dayInEngland(now)) },
  { name: "tell-actions-due", cron: EARLY, work: (now) => tellActionsDue(dayInEngland(now)) },
  { name: "tell-expiring", cron: EARLY, work: (now) => tellExpiring(dayInEngland(now)) },
  { name: "scan-files", cron: EVERY_MINUTE, work: () => scanWaiting() },
  { name: "refresh-summaries", cron: EVERY_MINUTE, work: (now) => refreshSummaries(now) },
  { name: "recount-portfolios", cron: AFTER_MIDNIGHT, work: (now) => refreshSummaries(now, "all") },
  { name: "rescore", cron: AFTER_MIDNIGHT, work: (now) => rescoreOlder(dayInEngland(now)) },
  // After what was last scored on an earlier day was scored again.
  { name: "keep-plans", cron: "40 0 * * *", work: (now) => keepPlans(dayInEngland(now)) },
  { name: "forget", cron: AFTER_MIDNIGHT, work: forgetOld },
];

async function forgetOld(now: Date): Promise<void> {
  for (const forget of [forgetKeptForms, forgetLinks, forgetSessions, forgetImports, forgetNotices])
    await forget(now);
}

/**
 * Runs the jobs from now on, and each once at the beginning: while no worker ran, a time may have gone by.
 * Returns what ends that, once the work in hand is done.
 */
export async function runJobs(clock = () => new Date()): Promise<() => Promise<void>> {
  const boss = new PgBoss({
    db: queueDatabase,
    cronWorkerIntervalSeconds: 10,
    archiveCompletedAfterSeconds: 60 * 60,
    deleteAfterDays: 1,
  });
  boss.on("error", (problem) => log.error("the queue of jobs failed", problem));
  await setUpAlone(async () => {
    await boss.start();
    // At most one of each waits: a worker that was away for an hour has one email job to do, not sixty.
    for (const { name } of JOBS)
      await boss.createQueue(name, { name, policy: "short", retryLimit: 3, retryDelay: 60 });
  });
  for (const { name, cron, work } of JOBS) {
    await boss.work(name, { pollingIntervalSeconds: 5 }, () => attempt(name, () => work(clock())));
    await boss.schedule(name, cron, undefined, { tz: "Europe/London" });
    await boss.send(name, {});
  }
  return () => boss.stop({ graceful: true, timeout: 5000 });
}

/** The queue tries again; whoever reads the log learns why. */
async function attempt(name: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (problem) {
    log.error(`the job ${name} failed`, problem);
    throw problem;
  }
}
