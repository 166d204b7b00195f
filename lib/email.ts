import "server-only";
import { randomUUID } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createTransport } from "nodemailer";
import { env } from "./env";
import { log } from "./log";

export interface Email {
  to: string;
  subject: string;
  text: string;
}

/** Sends an email. Without SMTP settings it is written to the data folder; then the file's name is returned. */
export async function sendEmail(email: Email): Promise<string | undefined> {
  const message = { from: env.MAIL_FROM, ...email };
  if (env.SMTP_URL) {
    await createTransport(env.SMTP_URL).sendMail(message);
    return undefined;
  }
  const folder = join(env.DATA_FOLDER, "mail");
  const file = join(
    folder,
    `${new Date().toISOString().replaceAll(":", "-")}-${randomUUID().slice(0, 8)}.eml`,
  );
  const composed = await createTransport({ streamTransport: true, buffer: true }).sendMail(message);
  // The links inside open accounts: nobody else on this computer may read them.
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await writeFile(file, composed.message as Buffer, { mode: 0o600 });
  log.info("email written to a file, because no SMTP server is set", { file });
  return file;
}
