import { z } from "zod";
import { requirePerson } from "@/lib/current-person";
import { exportRegister } from "@/lib/data/imports/exports";
import { readOrganisation } from "@/lib/data/people/organisations";
import { today } from "@/lib/data/today";
import { NotFound } from "@/lib/domain/errors";
import { describeColumns } from "@/lib/domain/imports/describe-columns";
import { exportHeadings } from "@/lib/domain/imports/export-row";
import { KIND_WORDS, REGISTER_KINDS } from "@/lib/domain/imports/kinds";
import type { Person } from "@/lib/domain/people/person";
import { orAnswerNotFound } from "@/lib/forms/or-answer-not-found";
import { downloadTable } from "@/lib/spreadsheets/download-table";
import { whatToEnter } from "@/lib/spreadsheets/what-to-enter";

const asked = z.object({
  kind: z.enum(REGISTER_KINDS),
  template: z.stringbool().optional(),
  type: z.enum(["csv", "xlsx"]),
});

/** `services.csv` is the register, `services-template.xlsx` an empty file to fill in. */
export async function GET(
  _request: Request,
  { params }: RouteContext<"/organisations/[reference]/exports/[file]">,
) {
  const { reference, file } = await params;
  const person = await requirePerson(`/organisations/${reference}/imports`);
  const { groups } = /^(?<kind>[a-z]+)(?<template>-template)?\.(?<type>[a-z]+)$/.exec(file) ?? {};
  const { data } = asked.safeParse({ ...groups, template: groups?.["template"] ? "yes" : "no" });
  return orAnswerNotFound(answer(person, reference, data));
}

async function answer(person: Person, reference: string, file: z.output<typeof asked> | undefined) {
  if (!file) throw new NotFound("no such file");
  const { kind, template, type } = file;
  if (template) {
    await readOrganisation(person, reference);
    return downloadTable([kind, "template"], type, [
      { name: KIND_WORDS[kind].title, rows: [exportHeadings(kind)] },
      whatToEnter(describeColumns(kind)),
    ]);
  }
  const rows = await exportRegister(person, reference, kind, type);
  return downloadTable([reference, kind, today()], type, [
    { name: KIND_WORDS[kind].title, rows },
    whatToEnter(describeColumns(kind)),
  ]);
}
