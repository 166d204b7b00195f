import { randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

const flag = z.enum(["", "0", "1"], "must be 1 or 0").transform((value) => value === "1");

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
  PORT: z.coerce.number("must be a number").int().min(1).max(65_535, "must be at most 65535").default(3000),
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

/** Reads the settings, once. Nothing else looks at `process.env`. @throws WrongSetting */
export function readEnv(from: Record<string, string | undefined> = process.env) {
  const given = Object.fromEntries(Object.entries(from).filter(([, value]) => value !== ""));
  const parsed = schema.safeParse(given);
  if (!parsed.success) {
    const { path, message } = parsed.error.issues[0]!;
    throw new WrongSetting(`The environment variable ${path.join(".")} ${message}.`);
  }
  const settings = parsed.data;
  return {
    ...settings,
    APP_URL: settings.APP_URL ?? `http://localhost:${settings.PORT}`,
    SESSION_SECRET: settings.SESSION_SECRET ?? keptSecret(settings.DATA_FOLDER),
  };
}

/** A secret made at first start, for a portal that runs as one process beside its data folder. */
function keptSecret(folder: string): string {
  const file = join(folder, "session-secret");
  try {
    return readFileSync(file, "utf8");
  } catch {
    mkdirSync(folder, { recursive: true });
    const secret = randomBytes(32).toString("hex");
    writeFileSync(file, secret, { mode: 0o600, flag: "wx" });
    return secret;
  }
}

export const env = readEnv();
