import { z } from "zod";
import { requirePerson } from "@/lib/current-person";
import { demandAdministrator } from "@/lib/data/people/directory";
import { NotFound } from "@/lib/domain/errors";
import { OVERSIGHT_EXAMPLE, oversightColumnsInWords } from "@/lib/domain/imports/describe-oversight";
import { KIND_WORDS } from "@/lib/domain/imports/kinds";
import type { Person } from "@/lib/domain/people/person";
import { orAnswerNotFound } from "@/lib/forms/or-answer-not-found";
import { downloadTable } from "@/lib/spreadsheets/download-table";
import { whatToEnter } from "@/lib/spreadsheets/what-to-enter";

const FILES = { "oversight-example.csv": "csv", "oversight-example.xlsx": "xlsx" } as const;
const asked = z.enum(Object.keys(FILES) as (keyof typeof FILES)[]);

/** An example of the file that says who oversees whom. */
export async function GET(
  _request: Request,
  { params }: RouteContext<"/administration/oversight/exports/[file]">,
) {
  const { file } = await params;
  const person = await requirePerson("/administration/oversight");
  return orAnswerNotFound(answer(person, asked.safeParse(file).data));
}

async function answer(person: Person, file: keyof typeof FILES | undefined) {
  await demandAdministrator(person);
  if (!file) throw new NotFound("no such file");
  return downloadTable(["oversight", "example"], FILES[file], [
    { name: KIND_WORDS.oversight.title, rows: OVERSIGHT_EXAMPLE },
    whatToEnter(oversightColumnsInWords),
  ]);
}
