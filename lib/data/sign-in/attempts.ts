import "server-only";
import { RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible";
import { pool } from "@/lib/data/db";
import { fingerprint } from "@/lib/data/tokens";
import { Refused } from "@/lib/domain/errors";
import { log } from "@/lib/log";

// Without the names that the limiter gives its statements: the connections of the embedded database, or of a pool of
// PostgreSQL's, share one backend, which refuses a name it knows already.
const storeClient = {
  query: ({ text, values }: { text: string; values?: unknown[] }) => pool.query(text, values),
};

const limiter = (keyPrefix: string, points: number, minutes: number) =>
  new RateLimiterPostgres({
    storeClient,
    storeType: "pool",
    tableName: "attempts",
    tableCreated: true,
    keyPrefix,
    points,
    duration: minutes * 60,
  });

// Kept in the database, so that the limits hold across instances and restarts.
const LIMITS = {
  /** One place guessing or asking at many accounts. Wide, because a whole trust may share one address. */
  place: limiter("place", 50, 15),
  /** One place guessing at one account: nobody elsewhere is locked out. */
  "sign-in": limiter("sign-in", 5, 15),
  /** Many places guessing at one account. */
  account: limiter("account", 50, 60),
  email: limiter("email", 5, 60),
  /** Guessing at the second factor of one account, with its password, from wherever. */
  code: limiter("code", 5, 10),
  /** The same, patiently. */
  codes: limiter("codes", 50, 24 * 60),
};

type Limit = keyof typeof LIMITS;

/** The limits on guessing a password, which a link from an email goes round. */
const RESET_HELPS: readonly Limit[] = ["sign-in", "account"];

/** Counts a try to sign in from a network address, whether or not the account exists. @throws Refused after too many. */
export async function countSignIn(email: string, from: string): Promise<void> {
  await count("place", fingerprint(from));
  await count("sign-in", accountFrom(email, from));
  await count("account", account(email));
}

/** Takes back what was counted once the password was right, so that only wrong ones add up. */
export async function forgetSignIn(email: string, from: string): Promise<void> {
  await Promise.all([
    LIMITS["sign-in"].delete(accountFrom(email, from)),
    LIMITS.place.reward(fingerprint(from)),
    LIMITS.account.reward(account(email)),
  ]);
}

/** Counts a link that somebody at a network address wants emailed. @throws Refused after too many. */
export async function countEmail(email: string, from: string): Promise<void> {
  await count("place", fingerprint(from));
  await count("email", account(email));
}

/** Counts a try to give a code of a person's second factor. @throws Refused after too many. */
export async function countCode(personId: string): Promise<void> {
  await count("codes", personId);
  await count("code", personId);
}

/** Takes back what was counted once a code was right. */
export async function forgetCode(personId: string): Promise<void> {
  await Promise.all([LIMITS.code.delete(personId), LIMITS.codes.delete(personId)]);
}

// Only fingerprints are stored of addresses: the table tells nobody who tried, and long ones fit.
const account = (email: string) => fingerprint(email.toLowerCase());
const accountFrom = (email: string, from: string) => fingerprint(`${email.toLowerCase()} ${from}`);

async function count(limit: Limit, key: string): Promise<void> {
  try {
    await LIMITS[limit].consume(key);
  } catch (problem) {
    if (!(problem instanceof RateLimiterRes)) throw problem;
    log.info("too many tries", { limit, key });
    const wait = `There were too many tries. Wait ${inWords(problem.msBeforeNext)}, then try again.`;
    throw new Refused(
      RESET_HELPS.includes(limit) ? `${wait} Or reset your password: that lets you in.` : wait,
    );
  }
}

function inWords(milliseconds: number): string {
  const minutes = Math.ceil(milliseconds / 60_000);
  if (minutes > 120) return `${Math.ceil(minutes / 60)} hours`;
  return minutes === 1 ? "1 minute" : `${minutes} minutes`;
}
