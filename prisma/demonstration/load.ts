import { PORTAL_CHAIN, recordEvent } from "@/lib/data/audit/audit";
import { db } from "@/lib/data/db";
import { tellAll } from "./tell-all";

const LOADED = "demonstration:load";

/** Loads the demonstration data into the database at DATABASE_URL, once. */
async function load() {
  if (await db.auditEvent.count({ where: { chain: PORTAL_CHAIN, what: LOADED } })) return;
  await tellAll();
  await db.$transaction((transaction) =>
    recordEvent(transaction, { chain: PORTAL_CHAIN, person: null, what: LOADED, subject: "demonstration" }),
  );
}

void load().then(
  () => process.exit(0),
  (problem: unknown) => {
    console.error(problem);
    process.exit(1);
  },
);
