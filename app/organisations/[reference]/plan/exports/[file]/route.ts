import { z } from "zod";
import { requirePerson } from "@/lib/current-person";
import { readMigration } from "@/lib/data/register/dependencies";
import { readPlanToDownload } from "@/lib/data/plan/plans";
import { NotFound } from "@/lib/domain/errors";
import { planWaves } from "@/lib/domain/migration/plan-waves";
import type { Person } from "@/lib/domain/people/person";
import { waveOfAction } from "@/lib/domain/plan/wave-of-action";
import { env } from "@/lib/env";
import { orAnswerNotFound } from "@/lib/forms/or-answer-not-found";
import { download } from "@/lib/reports/download";
import { makePlanFile } from "@/lib/reports/make-plan-file";
import { planJiraCsv } from "@/lib/reports/csv/plan-jira-csv";
import { planSheets } from "@/lib/reports/plan-sheets";

const asked = z.enum(["plan.xlsx", "plan.csv", "jira.csv"]);

/** The plan as a file: for a spreadsheet, for another program, or for Jira. */
export async function GET(
  _request: Request,
  { params }: RouteContext<"/organisations/[reference]/plan/exports/[file]">,
) {
  const { reference, file } = await params;
  const person = await requirePerson(`/organisations/${reference}/plan/exports`);
  return orAnswerNotFound(answer(person, reference, asked.safeParse(file).data));
}

async function answer(person: Person, reference: string, file: z.output<typeof asked> | undefined) {
  if (!file) throw new NotFound("no such file");
  const plan = await readPlanToDownload(person, reference, file);
  const { organisation, today } = plan;
  if (file === "jira.csv")
    return download({ organisation, madeOn: today }, "plan-for-jira", "csv", planJiraCsv(plan, env.APP_URL));
  const { services, dependencies } = await readMigration(person, reference);
  const waves = planWaves(services, dependencies);
  const sheets = planSheets({ plan, waveOf: (action) => waveOfAction(action, waves) });
  const type = file === "plan.xlsx" ? "xlsx" : "csv";
  return download({ organisation, madeOn: today }, "plan", type, await makePlanFile(sheets, type));
}
