/**
 * Turns the catalogue that people edit (YAML) into the one that code imports (JSON), if it holds together.
 *
 *   npx tsx lib/commands/compile-catalogue.ts           writes the JSON
 *   npx tsx lib/commands/compile-catalogue.ts --check   only says whether the JSON is up to date
 */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { LineCounter, parseDocument, type Document, isNode } from "yaml";
import { checkCatalogue } from "@/lib/domain/catalogue/check-catalogue";
import type { Problem } from "@/lib/domain/catalogue/check/problem";
import { type CatalogueData, catalogueSchema } from "@/lib/domain/catalogue/schema";

const FOLDER = join(process.cwd(), "lib/domain/catalogue");
const CHECKSUMS = join(FOLDER, "checksums.json");

function main() {
  const checkOnly = process.argv.includes("--check");
  const versions = readdirSync(FOLDER).filter((file) => /^v\d+\.yaml$/.test(file));
  const failed = versions.filter((file) => !compile(join(FOLDER, file), checkOnly));
  process.exitCode = failed.length > 0 ? 1 : 0;
}

/** Compiles one version and says on the console what is wrong, if anything is. */
function compile(file: string, checkOnly: boolean): boolean {
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(file, "utf8"), { lineCounter: lines });
  const complain = (line: number, says: string) => console.error(`${relative("", file)}:${line} ${says}`);

  for (const error of document.errors) complain(error.linePos?.[0].line ?? 1, error.message);
  if (document.errors.length > 0) return false;

  const { data, problems } = validate(document.toJS());
  for (const { path, says } of problems) complain(lineOf(document, lines, path), says);
  if (!data || problems.length > 0) return false;

  const json = `${JSON.stringify(data)}\n`;
  const target = file.replace(/yaml$/, "json");
  const wrong = frozenDiffers(data, json) ?? (checkOnly && readOr(target) !== json ? STALE : null);
  if (wrong) {
    complain(lineOf(document, lines, ["meta", "version"]), wrong);
    return false;
  }
  if (!checkOnly) {
    writeFileSync(target, json);
    freeze(data, json);
  }
  return true;
}

const STALE = "The JSON is not up to date. Run: npx tsx lib/commands/compile-catalogue.ts";

function validate(raw: unknown): { data?: CatalogueData; problems: Problem[] } {
  const parsed = catalogueSchema.safeParse(raw);
  if (parsed.success) return { data: parsed.data, problems: checkCatalogue(parsed.data) };
  return {
    problems: parsed.error.issues.map(({ path, message }) => ({
      path: path as Problem["path"],
      says: `${path.join(".")}: ${message}`,
    })),
  };
}

/** The line of the nearest thing that is there: what is missing has no line of its own. */
function lineOf(document: Document, lines: LineCounter, path: Problem["path"]): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}

const checksum = (json: string) => createHash("sha256").update(json).digest("hex");

const frozen = () => JSON.parse(readOr(CHECKSUMS) ?? "{}") as Record<string, string>;

/** A published version never changes: assessments made under it must keep their meaning. */
function frozenDiffers({ meta }: CatalogueData, json: string): string | null {
  const known = frozen()[meta.version];
  return known && known !== checksum(json)
    ? `Version ${meta.version} is published and must not change. Make the correction in a new version.`
    : null;
}

function freeze({ meta }: CatalogueData, json: string) {
  if (meta.status !== "published") return;
  writeFileSync(CHECKSUMS, `${JSON.stringify({ ...frozen(), [meta.version]: checksum(json) }, null, 2)}\n`);
}

function readOr(file: string): string | null {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return null;
  }
}

main();
