import { createHash, randomBytes } from "node:crypto";
import { encode } from "next-auth/jwt";
import type { Client } from "pg";
import { SESSION_SECRET } from "./portal";

/** Signs a person in, straight in the database. Gives the session's row and the cookie that stands for it. */
export async function signIn(
  client: Client,
  personId: string,
): Promise<{ sessionHash: string; cookie: string }> {
  const session = randomBytes(32).toString("base64url");
  const sessionHash = createHash("sha256").update(session).digest("hex");
  await client.query("INSERT INTO sessions (id_hash, person_id) VALUES ($1, $2)", [sessionHash, personId]);
  return { sessionHash, cookie: `session=${await encode({ token: { session }, secret: SESSION_SECRET })}` };
}
