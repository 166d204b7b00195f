// The embedded PostgreSQL in a process of its own: `node embedded-database.mjs <folder> [port]`.
// Plain JavaScript, because it is on the way to the first page after every start.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { PGLiteSocketServer } from "@electric-sql/pglite-socket";
import { Turns } from "./turns.mjs";

const [folder = ".data/database", port = "0"] = process.argv.slice(2);
const lockFile = `${folder}.lock`;

const refusal = takeLock();
if (refusal) {
  if (process.send) await new Promise((sent) => process.send({ failure: refusal }, sent));
  else console.error(refusal);
  process.exit(1);
}
process.on("exit", () => rmSync(lockFile, { force: true }));

const database = await PGlite.create(folder);
const server = new PGLiteSocketServer({
  db: database,
  host: "127.0.0.1",
  port: Number(port),
  maxConnections: 100,
});
server.queryQueue = new Turns(database);
await server.start();
const url = `postgresql://postgres@${server.getServerConn()}/postgres`;
writeFileSync(lockFile, JSON.stringify({ pid: process.pid, url }), { mode: 0o600 });

let stopping = false;
process.on("SIGTERM", stop);
// Ctrl-C reaches every process of the terminal: with a parent, wait until it has finished with the database.
process.on("SIGINT", () => process.send ?? stop());
if (process.send) {
  process.on("disconnect", stop);
  if (process.connected) process.send({ url });
  else stop();
} else {
  console.log(`The embedded database is ready at ${url}`);
}

async function stop() {
  if (stopping) return;
  stopping = true;
  await Promise.race([server.stop(), new Promise((resolve) => setTimeout(resolve, 2000))]);
  await database.close();
  process.exit(0);
}

/**
 * PGlite itself does not notice a second process on its files, and two would destroy them.
 * Returns why the lock cannot be had, if it cannot.
 */
function takeLock() {
  try {
    mkdirSync(dirname(folder), { recursive: true });
    const holder = lockHolder();
    if (holder)
      return `The data folder ${folder} is in use by another process (${holder}). Stop that one first.`;
    rmSync(lockFile, { force: true });
    writeFileSync(lockFile, JSON.stringify({ pid: process.pid }), { flag: "wx", mode: 0o600 });
  } catch (error) {
    return `The data folder ${dirname(folder)} cannot be written to: ${error.message}.`;
  }
}

function lockHolder() {
  try {
    const { pid } = JSON.parse(readFileSync(lockFile, "utf8"));
    if (pid === process.pid) return null;
    process.kill(pid, 0);
    return isEmbeddedDatabase(pid) ? pid : null;
  } catch (error) {
    return error.code === "EPERM" ? "of another user" : null;
  }
}

/** After a crash the number in the lock may have gone to an unrelated process. */
function isEmbeddedDatabase(pid) {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8").includes("embedded-database");
  } catch {
    return true;
  }
}
