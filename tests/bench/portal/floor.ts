import { once } from "node:events";
import { createServer } from "node:http";
import { Pool } from "pg";
import { WORKERS } from "./workers";

// The least that a page and a save can cost in Node: a bare server, prepared statements, no rendering, no rules.
// Run with DATABASE_URL, PERSON and SESSION_HASH set; says its port to its parent.

const { DATABASE_URL, PERSON, SESSION_HASH, NAMED_STATEMENTS } = process.env;
const pool = new Pool({ connectionString: DATABASE_URL, max: WORKERS });

// All connections of the embedded database share one session, in which a name can be given only once.
const named = (name: string) => (NAMED_STATEMENTS ? name : undefined);

const session = () =>
  pool.query({
    name: named("session"),
    text: `SELECT p.id, p.name, p.email, s.last_seen_at FROM sessions s JOIN people p ON p.id = s.person_id
           WHERE s.id_hash = $1 AND s.ended_at IS NULL AND s.last_seen_at > now() - make_interval(mins => 30)
             AND s.started_at > now() - make_interval(hours => 12)`,
    values: [SESSION_HASH],
  });

const assessment = (id: string) =>
  pool.query({
    name: named("load"),
    text: "SELECT load_assessment($1, $2) AS assessment",
    values: [id, PERSON],
  });

const upsert = (id: string, value: string) =>
  pool.query({
    name: named("upsert"),
    text: `INSERT INTO answers (assessment_id, question_id, scope, value, version, changed_at, changed_by_id)
           VALUES ($1, 'floor', 'organisation', $2, 1, now(), $3)
           ON CONFLICT (assessment_id, question_id, scope)
           DO UPDATE SET value = excluded.value, version = answers.version + 1, changed_at = excluded.changed_at`,
    values: [id, JSON.stringify(value), PERSON],
  });

const server = createServer(async (request, response) => {
  const id = request.url!.slice(1);
  await session();
  if (request.method === "POST") {
    let body = "";
    for await (const chunk of request) body += chunk;
    await upsert(id, body.slice(0, 20));
    response.writeHead(303, { location: "/" }).end();
    return;
  }
  const { rows } = await assessment(id);
  response
    .writeHead(200, { "content-type": "text/html" })
    .end(`<!doctype html><title>Floor</title><p>${rows[0].assessment.answers.length} answers</p>`);
});
server.listen(0, "127.0.0.1");
await once(server, "listening");
process.send?.(server.address());
process.on("disconnect", () => process.exit(0));
