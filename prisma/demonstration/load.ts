import { PORTAL_CHAIN, recordEvent } from "@/lib/data/audit";
import { db } from "@/lib/data/db";
import { brightwell } from "./brightwell";
import { harbourLane } from "./harbour-lane";
import { northmoor } from "./northmoor";
import { tell } from "./tell";
import { tellAdministration } from "./tell-administration";
import { tellSharing } from "./tell-sharing";
import { tellTeamwork } from "./tell-teamwork";

const LOADED = "demonstration:load";

/** Loads the demonstration data into the database at DATABASE_URL, once. */
async function load() {
  if (await db.auditEvent.count({ where: { chain: PORTAL_CHAIN, what: LOADED } })) return;
  for (const story of [northmoor, harbourLane, brightwell]) await tell(story);
  await tellAdministration();
  await tellTeamwork();
  await tellSharing();
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
