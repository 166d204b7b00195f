import { Client } from "pg";
import { signIn } from "./sign-in";

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
  const { sessionHash, cookie } = await signIn(client, personId);
  await client.end();
  return {
    databaseUrl,
    namedStatements,
    personId,
    sessionHash,
    cookie,
    assessments: assessments.rows.map(({ id }) => id as string),
  };
}
