import "server-only";
import { RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible";
import { Refused } from "@/lib/domain/errors";
import { pool } from "./db";

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
const limits = {
  "sign-in": limiter("sign-in", 5, 15),
  email: limiter("email", 5, 60),
};

/**
 * Counts an attempt at something guessable, per account named (whether or not it exists).
 * @throws Refused once there were too many.
 */
export async function countAttempt(kind: keyof typeof limits, key: string): Promise<void> {
  try {
    await limits[kind].consume(key.toLowerCase());
  } catch (problem) {
    if (!(problem instanceof RateLimiterRes)) throw problem;
    const minutes = Math.ceil(problem.msBeforeNext / 60_000);
    throw new Refused(
      `There were too many tries. Wait ${minutes} ${minutes === 1 ? "minute" : "minutes"}, then try again.`,
    );
  }
}

/** Forgets the attempts once one succeeded. */
export const forgetAttempts = (kind: keyof typeof limits, key: string) =>
  limits[kind].delete(key.toLowerCase());
