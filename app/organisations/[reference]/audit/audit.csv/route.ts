import { requirePerson } from "@/lib/current-person";
import { exportEvents } from "@/lib/data/audit/audit-export";
import { today } from "@/lib/data/today";
import { auditFile } from "@/lib/forms/audit/audit-file";

/** Everything that the list shows, on all its pages. */
export async function GET(
  request: Request,
  { params }: RouteContext<"/organisations/[reference]/audit/audit.csv">,
) {
  const { reference } = await params;
  const person = await requirePerson(`/organisations/${reference}/audit`);
  return auditFile(request, [reference, "audit", today()], (asked) => exportEvents(person, reference, asked));
}
