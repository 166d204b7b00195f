import { db, pool } from "@/lib/data/db";
import { anAssessment } from "@/tests/support/builders";

// A process of its own, with the address of its database. Prints reference and leader of an organisation that has
// started an assessment.
const { organisation, lead } = await anAssessment();
console.log(`${organisation.reference} ${lead.id}`);
await db.$disconnect();
await pool.end();
