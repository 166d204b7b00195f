import { requirePerson } from "@/lib/current-person";
import { readCheckedFile } from "@/lib/data/imports/import-file";
import { orAnswerNotFound } from "@/lib/forms/or-answer-not-found";
import { downloadTable } from "@/lib/spreadsheets/download-table";

/** The file of an import with what to put right beside each row. */
export async function GET(_request: Request, { params }: RouteContext<"/imports/[importId]/problems.csv">) {
  const { importId } = await params;
  const person = await requirePerson(`/imports/${importId}`);
  return orAnswerNotFound(
    readCheckedFile(person, importId).then((rows) =>
      downloadTable(["what", "to", "put", "right"], "csv", [{ name: "Rows", rows }]),
    ),
  );
}
