import { isDeepStrictEqual } from "node:util";
import type { Report } from "@/lib/reports/model/report-schema";
import { sealedReportSchema, sealOf } from "@/lib/reports/model/seal";
import { Unfaithful } from "@/lib/reports/unfaithful";

/** The report in a JSON file. @throws Unfaithful where its seal is not that of what it holds; ZodError where it is none */
export function readReportJson(text: string): Report {
  const { seal, ...report } = sealedReportSchema.parse(JSON.parse(text));
  if (!isDeepStrictEqual(seal, sealOf(report))) throw new Unfaithful("its seal is not that of the report");
  return report;
}
