import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

const flag = z.enum(["", "0", "1"], "must be 1 or 0").transform((value) => value === "1");

const WHOLE_NUMBER = "must be a whole number from 1 to 65535";

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
  PORT: z.coerce
    .number(WHOLE_NUMBER)
    .int(WHOLE_NUMBER)
    .min(1, WHOLE_NUMBER)
    .max(65_535, WHOLE_NUMBER)
    .default(3000),
  /** Seals the session cookie. The same on every instance. */
  SESSION_SECRET: z.string().min(32, "must have at least 32 characters").optional(),
  SMTP_URL: z
    .url({ protocol: /^smtps?$/, error: "must be an address like smtp://user:password@host:587" })
    .optional(),
  MAIL_FROM: z.string().default("Internet First self-assessment <no-reply@portal.example>"),
  DATA_FOLDER: z.string().min(1).default(".data"),
  /** Demonstration data and sign-ins. Never with real data. */
  DEMO: flag.default(false),
});

/** A setting is missing or wrong; the message says which and how to put it right. */
export class WrongSetting extends Error {
  override name = "WrongSetting";
}

/** Reads the settings. Nothing else looks at `process.env`. @throws WrongSetting */
export function readEnv(from: Record<string, string | undefined> = process.env) {
  const given = Object.fromEntries(Object.entries(from).filter(([, value]) => value !== ""));
  const parsed = schema.safeParse(given);
  if (!parsed.success) {
    const { path, message } = parsed.error.issues[0]!;
    throw new WrongSetting(`The environment variable ${path.join(".")} ${message}.`);
  }
  const settings = parsed.data;
  let secret = settings.SESSION_SECRET;
  return {
    ...settings,
    APP_URL: settings.APP_URL ?? `http://localhost:${settings.PORT}`,
    /** Read when it is first needed, so that a build needs none. */
    get SESSION_SECRET(): string {
      secret ??=
        settings.DATABASE_URL && from.NODE_ENV === "production"
          ? missingSecret()
          : keptSecret(settings.DATA_FOLDER);
      return secret;
    },
  };
}

/** Instances that share a database share their sessions, so none may make up a secret of its own. */
function missingSecret(): never {
  throw new WrongSetting(
    "The environment variable SESSION_SECRET must be set when DATABASE_URL is: at least 32 characters, the same on every instance.",
  );
}

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
