import { db, pool } from "@/lib/data/db";
import { anOrganisation } from "@/tests/support/builders";

// A process of its own, with the address of its database. Prints reference and leader.
const { reference, lead } = await anOrganisation();
console.log(`${reference} ${lead.id}`);
await db.$disconnect();
await pool.end();
