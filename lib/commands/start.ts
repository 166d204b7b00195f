import { once } from "node:events";
import { existsSync } from "node:fs";
import { createServer, type RequestListener, type Server } from "node:http";
import type next from "next";
import { readEnv } from "@/lib/env";
import { admit } from "./admit";
import { demonstrationHelp, loadDemonstration } from "./demonstration";
import { Failure } from "./failure";
import { openDatabase } from "./open-database";
import { startWorker } from "./start-worker";

/** Starts the portal as it was built, in this process, and the embedded database in another unless DATABASE_URL is set. */
export async function start(createApp: typeof next): Promise<void> {
  const env = readEnv();
  process.env.SESSION_SECRET = env.SESSION_SECRET;
  process.env.APP_URL = env.APP_URL;
  const { server, serve } = await takePort(env.HOST, env.PORT);
  if (!existsSync(".next/BUILD_ID"))
    throw new Failure("There is no build yet. Run npm run build, then start again.");
  const { url, opened } = await openDatabase(env);
  // The application reads its own settings, and must find the database that was chosen here.
  process.env.DATABASE_URL = url;

  const app = createApp({ dev: false, hostname: env.HOST, port: env.PORT });
  const [database] = await Promise.all([opened, app.prepare()]);
  if (env.DEMO) await loadDemonstration(url);
  const handle = app.getRequestHandler();
  serve((request, response) => {
    if (admit(request, response, env.TRUSTED_PROXIES)) return handle(request, response);
  });
  console.log(`The portal is ready at ${env.APP_URL}`);
  if (env.DEMO) console.log(demonstrationHelp());
  const stopWorker = env.WORKER ? startWorker(url) : undefined;

  const stop = async () => {
    await Promise.all([closeDoor(server), stopWorker?.()]);
    await app.close();
    await database.stop();
    process.exit(0);
  };
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
}

/** Opens the port at once, so that a taken one is found out first; requests wait until the portal can serve them. */
async function takePort(host: string, port: number) {
  let serve: (handler: RequestListener) => void = () => undefined;
  const handler = new Promise<RequestListener>((resolve) => (serve = resolve));
  const server = createServer((request, response) => handler.then((handle) => handle(request, response)));
  server.listen(port, host);
  try {
    await once(server, "listening");
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code !== "EADDRINUSE") throw new Failure(`The portal cannot listen at ${host}:${port}: ${message}.`);
    throw new Failure(`Port ${port} is in use. Stop what uses it, or set PORT to another number.`);
  }
  return { server, serve };
}

/** Lets requests under way finish, for at most five seconds. */
async function closeDoor(server: Server): Promise<void> {
  setTimeout(() => server.closeAllConnections(), 5000).unref();
  const closed = once(server, "close");
  server.close();
  await closed;
}
