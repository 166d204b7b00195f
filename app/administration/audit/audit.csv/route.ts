import { requirePerson } from "@/lib/current-person";
import { exportAllEvents } from "@/lib/data/audit/audit-export";
import { today } from "@/lib/data/today";
import { auditFile } from "@/lib/forms/audit/audit-file";

/** Everything that the list shows, on all its pages. */
export async function GET(request: Request) {
  const person = await requirePerson("/administration/audit");
  return auditFile(request, ["audit", today()], (asked) => exportAllEvents(person, asked));
}
