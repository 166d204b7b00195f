import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, type Page } from "@playwright/test";
import Ajv2020 from "ajv/dist/2020.js";
import { parse } from "csv-parse/sync";
import mammoth from "mammoth";
import readExcel from "read-excel-file/node";
import { extractText, getDocumentProxy } from "unpdf";

// Files opened with other programs than wrote them.

/** The bytes of a file that the portal gives out. */
export async function takeFile({ request }: Page, address: string): Promise<Buffer> {
  const answer = await request.get(address);
  expect(answer.status(), address).toBe(200);
  expect(answer.headers()["content-disposition"], address).toContain("attachment");
  return answer.body();
}

export interface OpenedPdf {
  text: string;
  pages: number;
  title: string | undefined;
  /** Whether screen readers find headings and tables in it. Null where that cannot be told. */
  tagged: boolean | null;
}

/** A PDF by poppler, where it is installed, otherwise by pdf.js. Line ends are blanks. */
export async function openPdf(file: Buffer): Promise<OpenedPdf> {
  const folder = mkdtempSync(join(tmpdir(), "opened-"));
  try {
    const path = join(folder, "file.pdf");
    writeFileSync(path, file);
    return byPoppler(path);
  } catch (problem) {
    if ((problem as NodeJS.ErrnoException).code !== "ENOENT") throw problem;
    return byPdfJs(file);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function byPoppler(path: string): OpenedPdf {
  const run = (program: string, ...options: string[]) =>
    execFileSync(program, [...options, path, ...(program === "pdftotext" ? ["-"] : [])], {
      encoding: "utf8",
    });
  const facts = new Map(
    run("pdfinfo")
      .split("\n")
      .map((line) => [line.split(":")[0]!, line.slice(line.indexOf(":") + 1).trim()]),
  );
  return {
    text: run("pdftotext").replaceAll(/\s+/g, " "),
    pages: Number(facts.get("Pages")),
    title: facts.get("Title"),
    tagged: facts.get("Tagged") === "yes",
  };
}

async function byPdfJs(file: Buffer): Promise<OpenedPdf> {
  const document = await getDocumentProxy(new Uint8Array(file));
  const { text, totalPages } = await extractText(document, { mergePages: true });
  const { info } = (await document.getMetadata()) as { info: { Title?: string } };
  return { text: text.replaceAll(/\s+/g, " "), pages: totalPages, title: info.Title, tagged: null };
}

/** The HTML that Mammoth makes of a Word file. */
export const openWord = async (file: Buffer): Promise<string> =>
  (await mammoth.convertToHtml({ buffer: file })).value;

/** The rows of each sheet of an Excel file, by its name. */
export async function openExcel(file: Buffer): Promise<Map<string, unknown[][]>> {
  const sheets = await readExcel(file);
  return new Map(sheets.map(({ sheet, data }) => [sheet, data as unknown[][]]));
}

/** The rows of a CSV file by the names of their columns. */
export const openCsv = (file: Buffer): Record<string, string>[] =>
  parse(file, { bom: true, columns: true }) as Record<string, string>[];

/** A JSON file that keeps to a JSON Schema. */
export function openJson(file: Buffer, schema: object): unknown {
  const json: unknown = JSON.parse(file.toString());
  const validate = new Ajv2020({ strict: false, formats: { date: true } }).compile(schema);
  expect(validate(json), JSON.stringify(validate.errors)).toBe(true);
  return json;
}

/** The lines of a calendar, those that were folded put together again (RFC 5545, 3.1). */
export const openCalendar = (file: Buffer): string[] =>
  file.toString().replaceAll("\r\n ", "").split("\r\n").filter(Boolean);
