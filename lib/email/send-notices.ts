import "server-only";
import {
  claimAtOnce,
  claimDigest,
  dropUnwanted,
  putBack,
  type NoticesToEmail,
} from "@/lib/data/notices/notice-emails";
import { digestTime } from "@/lib/domain/notices/digest-time";
import { noticesEmail } from "@/lib/domain/notices/notices-email";
import { NotSent, sendEmail } from "./send-email";
import { env } from "@/lib/env";
import { log } from "@/lib/log";

/** Emails what people are to be told at once. */
export async function emailAtOnce(now: Date): Promise<void> {
  await dropUnwanted(now);
  await sendAll(() => claimAtOnce(now));
}

/** Sends everybody who has something to be told the email of the day, once it is time. */
export async function emailDigests(now: Date): Promise<void> {
  const before = digestTime(now);
  if (before) await sendAll(() => claimDigest(now, before));
}

/** One full mailbox must not hold up everybody else, and a mail server that is down need not be asked for everybody. */
const MOST_FAILURES = 10;

async function sendAll(claim: () => Promise<NoticesToEmail | null>): Promise<void> {
  const failed: { claimed: NoticesToEmail; problem: NotSent }[] = [];
  try {
    while (failed.length < MOST_FAILURES) {
      const claimed = await claim();
      if (!claimed) break;
      try {
        await send(claimed);
      } catch (problem) {
        if (problem instanceof NotSent) failed.push({ claimed, problem });
        // It may have arrived: better one email lost than one sent twice.
        else log.error("an email of notices is perhaps not sent", problem);
      }
    }
  } finally {
    // Only now, or the same would be claimed again at once; and also when nothing more could be claimed.
    for (const { claimed } of failed) await putBack(claimed);
  }
  if (failed.length) throw failed[0]!.problem;
}

async function send({ to, notices }: NoticesToEmail): Promise<void> {
  await sendEmail({ to: to.email, ...noticesEmail(to.name, notices, env.APP_URL) });
}
