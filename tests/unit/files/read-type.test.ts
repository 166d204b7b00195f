import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { readType } from "@/lib/files/read-type";
import { aZip } from "@/tests/support/zip";

const folder = mkdtempSync(join(tmpdir(), "read-type-"));
afterAll(() => rmSync(folder, { recursive: true }));

async function read(name: string, content: string | Buffer) {
  const path = join(folder, "file");
  writeFileSync(path, content);
  return readType(path, name);
}

const bytes = (text: string) => Buffer.from(text, "latin1");
const OFFICE = { "[Content_Types].xml": "<Types/>" };
const PNG = bytes("\x89PNG\r\n\x1a\n...");

describe("a document", () => {
  test.each([
    ["report.pdf", bytes("%PDF-1.7 ..."), "pdf"],
    ["picture.PNG", PNG, "png"],
    ["photo.jpeg", bytes("\xff\xd8\xff\xe0"), "jpg"],
    ["photo.jpg", bytes("\xff\xd8\xff\xe0"), "jpg"],
    ["notes.txt", "Zoë saw < 5 lines.\r\n", "txt"],
    ["sites.csv", "Site,Users\nNorth,5\n", "csv"],
  ])("%s is known by what it holds", async (name, content, type) => {
    expect(await read(name, content)).toEqual({ type });
  });

  test.each([
    ["docx", { ...OFFICE, "word/document.xml": "<w/>" }],
    ["xlsx", { ...OFFICE, "xl/workbook.xml": "<w/>" }],
    ["pptx", { ...OFFICE, "ppt/presentation.xml": "<p/>" }],
    ["odt", { mimetype: "application/vnd.oasis.opendocument.text", "content.xml": "<o/>" }],
    ["ods", { mimetype: "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "<o/>" }],
  ])("of type %s is known by its list of parts", async (type, parts) => {
    expect(await read(`a.${type}`, await aZip(parts))).toEqual({ type });
  });
});

describe("a hostile file is refused:", () => {
  test.each([
    ["HTML as PDF", "report.pdf", "<!doctype html><script>alert(1)</script>", "web-page"],
    ["HTML with room before it", "report.txt", "\ufeff \n <html>", "web-page"],
    ["SVG with script", "logo.svg", "<svg onload='alert(1)'/>", "web-page"],
    ["SVG as PNG", "logo.png", "<?xml version='1.0'?><svg/>", "web-page"],
    ["a Windows program", "report.pdf", bytes("MZ\x90\0"), "program"],
    ["a Linux program", "report.txt", bytes("\x7fELF\x02"), "program"],
    ["a script", "run.txt", "#!/bin/sh\nrm -rf /", "program"],
    ["an old Office file", "old.doc", bytes("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"), "old-office"],
    ["an email", "Re: move.eml", "From: a@b.example\n\nYes", "email"],
    ["an email of Outlook", "Re: move.msg", bytes("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"), "email"],
    ["a compressed file", "a.gz", bytes("\x1f\x8b\x08"), "archive"],
    ["bytes of no known kind", "a.txt", bytes("ab\0cd"), "unknown"],
    ["text that is no UTF-8", "a.txt", bytes("caf\xe9"), "unknown"],
    ["a picture called PDF", "a.pdf", PNG, "not-what-it-says"],
    ["a PDF called program", "a.exe", bytes("%PDF-1.7"), "not-what-it-says"],
    ["a PDF with something before it", "a.pdf", bytes("GIF89a %PDF-1.7"), "not-what-it-says"],
    ["a file without an ending", "report", bytes("%PDF-1.7"), "not-what-it-says"],
    ["nothing", "a.pdf", "", "empty"],
  ])("%s", async (_, name, content, problem) => {
    expect(await read(name, content)).toEqual({ problem });
  });

  test("a zip bomb, by what its list declares and without unpacking it", async () => {
    const bomb = await aZip({ ...OFFICE, "word/document.xml": Buffer.alloc(60 * 1024 * 1024) });
    expect(bomb.length).toBeLessThan(100_000);
    expect(await read("bomb.docx", bomb)).toEqual({ problem: "bomb" });
  });

  test("a package with more parts than a document has", async () => {
    const parts = Object.fromEntries(Array.from({ length: 5_001 }, (_, n) => [`word/${n}.xml`, ""]));
    expect(await read("many.docx", await aZip({ ...OFFICE, ...parts }))).toEqual({ problem: "bomb" });
  });

  test("one that has macros, is a plain archive, climbs out of its folder or is cut off", async () => {
    const macros = { ...OFFICE, "word/document.xml": "", "word/vbaProject.bin": "x" };
    expect(await read("a.docx", await aZip(macros))).toEqual({ problem: "macros" });
    const archive = await aZip({ "run.exe": "MZ" });
    expect(await read("a.docx", archive)).toEqual({ problem: "archive" });
    const climbs = Buffer.from(
      (await aZip({ "aa/passwd": "x" })).toString("latin1").replaceAll("aa/", "../"),
      "latin1",
    );
    expect(await read("a.docx", climbs)).toEqual({ problem: "damaged" });
    expect(await read("a.docx", archive.subarray(0, 40))).toEqual({ problem: "damaged" });
  });
});
