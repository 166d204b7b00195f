import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Ajv2020 from "ajv/dist/2020";
import mammoth from "mammoth";
import readExcel from "read-excel-file/node";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeReportFile } from "@/lib/reports/make-report-file";
import { reportJsonSchema } from "@/lib/reports/json/json-schema";
import { paperTexts, withoutSpaces } from "@/lib/reports/paper/paper-texts";
import { reportPaper } from "@/lib/reports/paper/report-paper";
import { checkPdf } from "@/lib/reports/pdf/check-pdf";
import { writePdf } from "@/lib/reports/pdf/write-pdf";
import { readReportJson } from "@/lib/reports/json/read-report-json";
import { REPORT_FILE_NAMES, type ReportFileName } from "@/lib/reports/report-files";
import { sealOf } from "@/lib/reports/model/seal";
import { Unfaithful } from "@/lib/reports/unfaithful";
import { checkWord } from "@/lib/reports/word/check-word";
import { writeWord } from "@/lib/reports/word/write-word";
import { fullReport } from "@/tests/support/full-report";

const report = fullReport();
const paper = reportPaper(report, sealOf(report));
const folder = mkdtempSync(join(tmpdir(), "formats-"));
const made = new Map<ReportFileName, Buffer>();
const file = (name: ReportFileName) => made.get(name) ?? Buffer.alloc(0);

beforeAll(async () => {
  for (const name of REPORT_FILE_NAMES) made.set(name, await makeReportFile(report, name));
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

describe("the Word file, read by another library", () => {
  it("has its headings as headings and its tables as tables, with all that the document says", async () => {
    const { value: html } = await mammoth.convertToHtml({ buffer: file("report.docx") });
    for (const block of paper.blocks)
      if (block.kind === "heading")
        expect(html).toContain(`<h${block.level}>${block.text}</h${block.level}>`);
    const tables = paper.blocks.filter(({ kind }) => ["table", "facts", "figures"].includes(kind));
    expect(html.match(/<table>/g)).toHaveLength(tables.length);
    expect(html.match(/<thead>/g)).toHaveLength(paper.blocks.filter(({ kind }) => kind === "table").length);
    const { value: text } = await mammoth.extractRawText({ buffer: file("report.docx") });
    expect(withoutSpaces(text)).toBe(withoutSpaces(paperTexts(paper).join("")));
  });
});

describe("the Excel file, read by another library", () => {
  it("has a sheet per part, with numbers as numbers and days as days", async () => {
    const sheets = await readExcel(file("report.xlsx"));
    const rows = (name: string) => sheets.find(({ sheet }) => sheet === name)?.data ?? [];
    expect(rows("Outcomes")[1]).toEqual(expect.arrayContaining(["M1", "A way out", 71, 72]));
    expect(rows("Expired evidence")[1]?.at(-1)).toEqual(new Date("2026-10-04T00:00:00Z"));
    expect(rows("Actions")).toHaveLength(2);
  });
});

describe("the JSON file", () => {
  it("is as its published schema says", () => {
    const validate = new Ajv2020({ strict: false, formats: { date: true } }).compile(reportJsonSchema());
    expect(validate(JSON.parse(file("report.json").toString())), JSON.stringify(validate.errors)).toBe(true);
    expect(validate({ ...report, seal: undefined })).toBe(false);
  });

  it("is the report again, and says so when a word of it was changed", () => {
    const text = file("report.json").toString();
    expect(readReportJson(text)).toEqual(report);
    expect(() => readReportJson(text.replace("The lease ends.", "The lease went on."))).toThrow(Unfaithful);
  });
});

describe("the PDF", () => {
  it("is not offered when it lacks anything that the report says", async () => {
    const pdf = await writePdf({ ...paper, blocks: paper.blocks.slice(1) });
    await expect(checkPdf(pdf, paper)).rejects.toThrow(Unfaithful);
  });

  it("says every kind of part that a document can have", async () => {
    const parts = { ...paper, blocks: [...paper.blocks, { kind: "list" as const, items: ["One", "Two"] }] };
    await checkPdf(await writePdf(parts), parts);
    await checkWord(await writeWord(parts), parts);
  });

  it("takes any text, with a box for what its font lacks", async () => {
    const text = "Ŵyn, Zoë, Ελλάδα, “quotes”, a tab\there, 😀 and 中文; " + "long".repeat(200);
    const odd = { ...paper, blocks: [{ kind: "text" as const, text }] };
    await checkPdf(await writePdf(odd), odd);
  });

  it("goes on over pages with a row that is taller than a page", async () => {
    const text = "A very long reason that somebody wrote. ".repeat(400);
    const columns = [
      { title: "What", width: 20 },
      { title: "Why", width: 40 },
    ];
    const rows = [
      [{ text: "Before" }, { text: "x" }],
      [{ text: "Long" }, { text }],
    ];
    const long = { ...paper, blocks: [{ kind: "table" as const, caption: "Long", columns, rows }] };
    await checkPdf(await writePdf(long), long);
  });
});

const poppler = (() => {
  try {
    execFileSync("pdfinfo", ["-v"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
})();

describe.runIf(poppler)("the PDF, read by poppler", () => {
  const read = (program: string, ...options: string[]) => {
    const path = join(folder, "report.pdf");
    writeFileSync(path, file("report.pdf"));
    return execFileSync(program, [...options, path, ...(program === "pdftotext" ? ["-"] : [])], {
      encoding: "utf8",
    });
  };

  it("is tagged and has its title", () => {
    expect(read("pdfinfo")).toMatch(/Title: +Internet First report: Example Trust[\s\S]*Tagged: +yes/);
  });

  it("has a heading for each heading, and headings for the columns of its tables", () => {
    const tags = read("pdfinfo", "-struct").split("\n");
    const count = (tag: RegExp) => tags.filter((line) => tag.test(line)).length;
    expect(count(/^\s*H1 /)).toBe(1);
    const headings = paper.blocks.filter(({ kind }) => kind === "heading");
    expect(count(/^\s*H[2-6] /)).toBe(headings.length);
    const columns = paper.blocks.flatMap((block) => (block.kind === "table" ? block.columns : []));
    expect(count(/Scope \/Column/)).toBe(columns.length);
  });

  it("has its marking on every page", () => {
    const pages = read("pdftotext").split("\f").slice(0, -1);
    for (const page of pages) expect(page).toContain("OFFICIAL");
  });
});
