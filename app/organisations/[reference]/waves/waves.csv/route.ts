import { requirePerson } from "@/lib/current-person";
import { readMigrationToDownload } from "@/lib/data/register/dependencies";
import { today } from "@/lib/data/today";
import { planWaves } from "@/lib/domain/migration/plan-waves";
import { warningsOf } from "@/lib/domain/migration/warnings-of";
import { waveRows } from "@/lib/domain/migration/wave-row";
import { orAnswerNotFound } from "@/lib/forms/or-answer-not-found";
import { download } from "@/lib/reports/download";
import { wavesCsv } from "@/lib/reports/csv/waves-csv";

export async function GET(
  _request: Request,
  { params }: RouteContext<"/organisations/[reference]/waves/waves.csv">,
) {
  const { reference } = await params;
  const person = await requirePerson(`/organisations/${reference}/waves`);
  return orAnswerNotFound(
    readMigrationToDownload(person, reference).then((register) => {
      const plan = planWaves(register.services, register.dependencies);
      const rows = waveRows(plan, register, plan.waves.flat());
      const csv = wavesCsv(plan, rows, warningsOf(plan, register.services));
      return download({ organisation: { reference }, madeOn: today() }, "waves", "csv", csv);
    }),
  );
}
