import { db } from "@/lib/data/db";
import { northmoor } from "@/prisma/demonstration/northmoor";
import { tell } from "@/prisma/demonstration/tell";
import { WORKERS } from "./workers";

// As many trusts as there are workers, so that no two save to the same assessment. Run with DATABASE_URL set.

for (let worker = 0; worker < WORKERS; worker++)
  await tell({ ...northmoor, organisation: { ...northmoor.organisation, odsCode: `BENCH${worker}` } });
await db.$disconnect();
