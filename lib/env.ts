import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

const flag = z.enum(["", "0", "1"], "must be 1 or 0").transform((value) => value === "1");

const wholeNumber = (from: number, to: number) => {
  const message = `must be a whole number from ${from} to ${to}`;
  return z.coerce.number(message).int(message).min(from, message).max(to, message);
};

const schema = z.object({
  /** PostgreSQL 15 or later. Without it the start command runs the embedded database. */
  DATABASE_URL: z
    .url({ protocol: /^postgres(ql)?$/, error: "must be an address like postgresql://user@host/name" })
    .optional(),
  /** Where people reach the portal, for links in emails. With https the cookie is sent over https only. */
  APP_URL: z
    .url({ protocol: /^https?$/, error: "must be an address like https://portal.example" })
    .optional(),
  HOST: z.string().min(1).default("127.0.0.1"),
  PORT: wholeNumber(1, 65_535).default(3000),
  /** How many proxies stand between people and the portal, each adding to X-Forwarded-For. */
  TRUSTED_PROXIES: wholeNumber(0, 9).default(0),
  /** Seals the session cookie. The same on every instance. */
  SESSION_SECRET: z.string().min(32, "must have at least 32 characters").optional(),
  SMTP_URL: z
    .url({ protocol: /^smtps?$/, error: "must be an address like smtp://user:password@host:587" })
    .optional(),
  MAIL_FROM: z.string().default("Internet First self-assessment <no-reply@portal.example>"),
  DATA_FOLDER: z.string().min(1).default(".data"),
  /** How large a file of evidence may be. */
  FILES_MOST_MB: wholeNumber(1, 2_000).default(100),
  /** Storage that speaks S3, for files of evidence. Without it they lie in the data folder. */
  FILES_S3_ENDPOINT: z
    .url({ protocol: /^https?$/, error: "must be an address like https://s3.example" })
    .optional(),
  FILES_S3_BUCKET: z.string().min(1).optional(),
  FILES_S3_REGION: z.string().min(1).default("us-east-1"),
  FILES_S3_KEY: z.string().min(1).optional(),
  FILES_S3_SECRET: z.string().min(1).optional(),
  /** ClamAV's `clamd`. Without it files are not checked for viruses. */
  CLAMD_URL: z
    .string()
    .regex(
      /^(tcp:\/\/[^/:]+:\d{1,5}|unix:\/.+)$/,
      "must be like tcp://127.0.0.1:3310 or unix:/run/clamd.sock",
    )
    .optional(),
  /** Demonstration data and sign-ins. Never with real data. */
  DEMO: flag.default(false),
  /** Whether the start command runs a worker beside the portal, which sends notices and the like. */
  WORKER: flag.default(true),
});

/** A setting is missing or wrong; the message says which and how to put it right. */
export class WrongSetting extends Error {
  override name = "WrongSetting";
}

/**
 * Reads the settings, for everything but `lib/data/db`, which needs only the DATABASE_URL that the start command chose.
 * @throws WrongSetting
 */
export function readEnv(from: Record<string, string | undefined> = process.env) {
  const given = Object.fromEntries(Object.entries(from).filter(([, value]) => value !== ""));
  const parsed = schema.safeParse(given);
  if (!parsed.success) {
    const { path, message } = parsed.error.issues[0]!;
    throw new WrongSetting(`The environment variable ${path.join(".")} ${message}.`);
  }
  const settings = parsed.data;
  let secret = settings.SESSION_SECRET;
  // Both are looked for when they are first needed, so that a build needs neither.
  const demand = (name: keyof typeof SHARED) => {
    if (settings.DATABASE_URL && from.NODE_ENV === "production" && !settings[name])
      throw new WrongSetting(
        `The environment variable ${name} must be set when DATABASE_URL is: ${SHARED[name]}.`,
      );
  };
  const demandS3 = (name: "FILES_S3_BUCKET" | "FILES_S3_KEY" | "FILES_S3_SECRET"): string => {
    const value = settings[name];
    if (value === undefined)
      throw new WrongSetting(`The environment variable ${name} must be set when FILES_S3_ENDPOINT is.`);
    return value;
  };
  return {
    ...settings,
    get FILES_S3_BUCKET(): string {
      return demandS3("FILES_S3_BUCKET");
    },
    get FILES_S3_KEY(): string {
      return demandS3("FILES_S3_KEY");
    },
    get FILES_S3_SECRET(): string {
      return demandS3("FILES_S3_SECRET");
    },
    get APP_URL(): string {
      demand("APP_URL");
      return settings.APP_URL ?? `http://localhost:${settings.PORT}`;
    },
    get SESSION_SECRET(): string {
      demand("SESSION_SECRET");
      return (secret ??= keptSecret(settings.DATA_FOLDER));
    },
  };
}

/** What instances that share a database must agree on, so none may make up its own. */
const SHARED = {
  APP_URL: "the address at which people reach the portal",
  SESSION_SECRET: "at least 32 characters, the same on every instance",
};

/** A secret made at first start, for a portal that runs as one process beside its data folder. */
function keptSecret(folder: string): string {
  const file = join(folder, "session-secret");
  if (existsSync(file)) return readFileSync(file, "utf8");
  const secret = randomBytes(32).toString("hex");
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, secret, { mode: 0o600, flag: "wx" });
  } catch (error) {
    throw new WrongSetting(`The data folder ${folder} cannot be written to: ${(error as Error).message}.`);
  }
  return secret;
}

export const env = readEnv();
