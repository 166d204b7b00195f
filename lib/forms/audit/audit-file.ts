import { NotFound } from "@/lib/domain/errors";
import { auditRows } from "@/lib/reports/csv/audit-rows";
import { downloadTable } from "@/lib/spreadsheets/download-table";
import { readAuditQuery, type AuditAsked } from "./audit-query";
import { orAnswerNotFound } from "@/lib/forms/or-answer-not-found";

type Batches = Parameters<typeof auditRows>[0];

/** Answers with the events that the address asks for as a CSV file, written while they are read. */
export const auditFile = (
  request: Request,
  name: string[],
  read: (asked: AuditAsked) => Promise<Batches>,
): Promise<Response> => orAnswerNotFound(answer(request, name, read));

async function answer(request: Request, name: string[], read: (asked: AuditAsked) => Promise<Batches>) {
  const { asked, errors } = readAuditQuery(Object.fromEntries(new URL(request.url).searchParams));
  if (Object.keys(errors).length) throw new NotFound("no such day");
  return downloadTable(name, "csv", [{ name: "Events", rows: auditRows(await read(asked)) }]);
}
