import "server-only";
import { randomUUID } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createTransport } from "nodemailer";
import { env } from "@/lib/env";
import { log } from "@/lib/log";

export interface Email {
  to: string;
  subject: string;
  text: string;
}

/** The message was certainly not handed over, and may be by trying again later. */
export class NotSent extends Error {
  override name = "NotSent";
}

/**
 * Sends an email. Without SMTP settings it is written to the data folder; then the file's name is returned.
 * @throws NotSent, or any other error when the message may have arrived nevertheless, or never will.
 */
export async function sendEmail(email: Email): Promise<string | undefined> {
  const message = { from: env.MAIL_FROM, ...email };
  if (!env.SMTP_URL) return writeToFile(message);
  await createTransport(env.SMTP_URL)
    .sendMail(message)
    .catch((problem: unknown) => {
      throw isUnsent(problem) ? notSent(problem) : problem;
    });
  return undefined;
}

async function writeToFile(message: Email & { from: string }): Promise<string> {
  const folder = join(env.DATA_FOLDER, "mail");
  const file = join(
    folder,
    `${new Date().toISOString().replaceAll(":", "-")}-${randomUUID().slice(0, 8)}.eml`,
  );
  const composed = await createTransport({ streamTransport: true, buffer: true }).sendMail(message);
  try {
    // The links inside open accounts: nobody else on this computer may read them.
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await writeFile(file, composed.message as Buffer, { mode: 0o600 });
  } catch (problem) {
    throw notSent(problem);
  }
  log.info("email written to a file, because no SMTP server is set", { file });
  return file;
}

const notSent = (cause: unknown) => new NotSent("the email was not handed over", { cause });

/** The server was not reached, did not let us in, or said "not now" (4xx). A connection lost later proves nothing. */
function isUnsent(problem: unknown): boolean {
  const { code, syscall, responseCode } = problem as Partial<
    Record<"code" | "syscall", string> & { responseCode: number }
  >;
  if (syscall === "connect" || ["EDNS", "EAUTH", "ETLS"].includes(code ?? "")) return true;
  return responseCode !== undefined && responseCode >= 400 && responseCode < 500;
}
