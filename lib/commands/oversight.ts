import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { Refused } from "@/lib/domain/errors";
import { NO_OVERSIGHT, OVERSIGHT_COLUMNS } from "@/lib/domain/imports/plan-oversight";
import { OVERSIGHT_KINDS } from "@/lib/domain/portfolio/oversight-kinds";
import { readRows } from "@/lib/spreadsheets/read-rows";
import type { SheetRow } from "@/lib/spreadsheets/sheet-row";
import { Failure, runCommand } from "./failure";
import { withDatabase } from "./with-database";

const KINDS = [...Object.keys(OVERSIGHT_KINDS), NO_OVERSIGHT].join("|");

const USAGE = `Say who oversees whom: npm run oversight -- --overseer QXX --overseen RXX --kind ${KINDS} (and --since 2026-04-01), or --file list.csv with the columns overseer, overseen, kind and, if you like, since`;

/** `npm run oversight`: sets who oversees whom, as /administration/oversight does. The overseen are told. */
void runCommand(async () => {
  const rows = readArguments();
  await withDatabase(async (url) => {
    process.env.DATABASE_URL = url;
    const { setOversightsFrom } = await import("@/lib/data/portfolio/set-oversights");
    const { changed, refused } = await setOversightsFrom(rows).catch((problem: unknown) => {
      throw problem instanceof Refused ? new Failure(problem.message) : problem;
    });
    if (refused.length)
      throw new Failure(
        ["Nothing was changed.", ...refused.map(({ row, says }) => `Row ${row}: ${says.join(". ")}`)].join(
          "\n",
        ),
      );
    console.log(`${changed} changed. Everything else was so already.`);
  });
});

function readArguments(): AsyncIterable<SheetRow> {
  const text = { type: "string" } as const;
  const { values } = parseArgs({
    options: { overseer: text, overseen: text, kind: text, since: text, file: text },
    strict: false,
  });
  if (typeof values.file === "string") return readRows(readFileSync(values.file), values.file);
  if (!values.overseer || !values.overseen || !values.kind) throw new Failure(USAGE);
  return rowsOf([[...OVERSIGHT_COLUMNS], OVERSIGHT_COLUMNS.map((column) => String(values[column] ?? ""))]);
}

async function* rowsOf(table: string[][]): AsyncGenerator<SheetRow> {
  yield* table.map((cells, index) => ({ row: index + 1, cells }));
}
