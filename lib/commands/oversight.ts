import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { parse } from "csv-parse/sync";
import { z } from "zod";
import { Refused } from "@/lib/domain/errors";
import { OVERSIGHT_KINDS, type OversightKind } from "@/lib/domain/portfolio/oversight-kinds";
import { Failure, runCommand } from "./failure";
import { withDatabase } from "./with-database";

const KINDS = Object.keys(OVERSIGHT_KINDS) as OversightKind[];

const USAGE = `Say who oversees whom: npm run oversight -- --overseer QXX --overseen RXX --kind ${KINDS.join("|")} (and --no-longer to end it), or --file list.csv with the columns overseer, overseen and kind`;

const row = z.object({ overseer: z.string().trim(), overseen: z.string().trim(), kind: z.enum(KINDS) });

/** `npm run oversight`: sets who oversees whom. The overseen are told. */
void runCommand(async () => {
  const changes = readArguments();
  await withDatabase(async (url) => {
    process.env.DATABASE_URL = url;
    const { setOversights } = await import("@/lib/data/portfolio/oversights");
    const { changed } = await setOversights(changes).catch((problem: unknown) => {
      throw problem instanceof Refused ? new Failure(problem.message) : problem;
    });
    console.log(`${changed} of ${changes.length} changed. The others were so already.`);
  });
});

function readArguments() {
  const text = { type: "string" } as const;
  const { values } = parseArgs({
    options: { overseer: text, overseen: text, kind: text, file: text, "no-longer": { type: "boolean" } },
    strict: false,
  });
  const holds = values["no-longer"] !== true;
  const given: unknown[] =
    typeof values.file === "string"
      ? parse(readFileSync(values.file), { columns: true, bom: true, skip_empty_lines: true, trim: true })
      : [values];
  const read = z.array(row).safeParse(given);
  if (!read.success) throw new Failure(USAGE);
  return read.data.map((change) => ({ ...change, holds }));
}
