import { existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { Client } from "pg";
import { PORTAL_REFERENCE } from "@/lib/data/portfolio/portfolio-access";
import { percentile } from "../median";
import { startPortal } from "../portal/portal";
import { request } from "../portal/request";
import { signIn } from "../portal/sign-in";
import { atOnce } from "../portal/workers";
import { table } from "../table";

const SECONDS = 5;

const PAGES = {
  everything: "",
  "GP practices with one site": "?type=gp&size=one",
  "one region, by index": "?region=b60043&sort=index",
  "short of one requirement": "?requirement=C1&at=short&sort=late",
};

/** The page of the whole portal's portfolio from the built portal, for somebody who is signed in. */
export async function benchPages(databaseUrl: string, personId: string, most: number): Promise<void> {
  if (!existsSync(".next/BUILD_ID")) {
    console.log("There is no build: run npm run build to have the pages measured too.");
    return;
  }
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  const { cookie } = await signIn(client, personId);
  await client.end();
  const portal = await startPortal(tmpdir(), databaseUrl);
  try {
    const rows: string[][] = [];
    for (const [name, query] of Object.entries(PAGES)) {
      let bytes = 0;
      const read = async () => {
        const { status, text } = await request(`${portal.address}/portfolio/${PORTAL_REFERENCE}${query}`, {
          cookie,
        });
        if (status !== 200) throw new Error(`The page was answered with ${status}.`);
        bytes = text.length;
      };
      await atOnce(1, read);
      const { perSecond, taken } = await atOnce(SECONDS, read);
      const p95 = percentile(taken, 0.95);
      rows.push([
        name,
        Math.round(bytes / 1024).toString(),
        Math.round(perSecond).toString(),
        percentile(taken, 0.5).toFixed(1),
        p95.toFixed(1),
        p95 < most ? "yes" : "no",
      ]);
    }
    table(["page, signed in", "KB", "8 at once /s", "p50 ms", "p95 ms", "aim met"], rows);
  } finally {
    await portal.stop();
  }
}
