import { createHash, randomBytes } from "node:crypto";
import { encode } from "next-auth/jwt";
import { Client } from "pg";
import { SESSION_SECRET } from "./portal";

/** What a measurement needs to know about the database that it runs on. */
export interface Prepared {
  databaseUrl: string;
  /** Whether statements may be prepared under a name. */
  namedStatements: boolean;
  personId: string;
  sessionHash: string;
  /** The value of the session cookie. */
  cookie: string;
  /** One for each worker. */
  assessments: string[];
}

/** Signs the lead of the loaded organisations in, straight in the database. */
export async function prepare(databaseUrl: string, namedStatements: boolean): Promise<Prepared> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  const person = await client.query("SELECT id FROM people WHERE email = 'lead@northmoor.example'");
  const personId = person.rows[0].id as string;
  const assessments = await client.query(
    `SELECT a.id FROM assessments a JOIN organisations o ON o.id = a.organisation_id
     WHERE o.ods_code LIKE 'BENCH%' ORDER BY o.ods_code`,
  );
  const session = randomBytes(32).toString("base64url");
  const sessionHash = createHash("sha256").update(session).digest("hex");
  await client.query("INSERT INTO sessions (id_hash, person_id) VALUES ($1, $2)", [sessionHash, personId]);
  await client.end();
  return {
    databaseUrl,
    namedStatements,
    personId,
    sessionHash,
    cookie: `session=${await encode({ token: { session }, secret: SESSION_SECRET })}`,
    assessments: assessments.rows.map(({ id }) => id as string),
  };
}
