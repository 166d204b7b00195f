import { buffer } from "node:stream/consumers";
import { deflateRawSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { ZipFile } from "yazl";
import { Refused } from "@/lib/domain/errors";
import { readRows } from "@/lib/spreadsheets/read-rows";

async function rowsOf(file: Buffer | string, name = "file.csv") {
  const rows: { row: number; cells: string[] }[] = [];
  for await (const row of readRows(Buffer.from(file as string), name)) rows.push(row);
  return rows;
}

const cellsOf = async (file: Buffer | string, name?: string) =>
  (await rowsOf(file, name)).map(({ cells }) => cells);

const expectRefused = async (file: Buffer | string, name: string, says: string) => {
  const refused = rowsOf(file, name);
  await expect(refused).rejects.toThrow(Refused);
  await expect(refused).rejects.toThrow(says);
};

describe("a CSV file", () => {
  test.each([
    ["with a byte order mark", "\ufeffa,b\r\n1,2\r\n"],
    ["without one", "a,b\n1,2"],
    ["with CR alone at the end of lines", "a,b\r1,2\r"],
    ["with mixed line ends", "a,b\r\n1,2\n"],
    ["with quotation marks around everything", '"a","b"\n"1","2"'],
  ])("%s is read", async (_, file) => {
    expect(await cellsOf(file)).toEqual([
      ["a", "b"],
      ["1", "2"],
    ]);
  });

  test("keeps line ends, commas and quotation marks inside quotation marks", async () => {
    expect(await cellsOf('a\n"1,\n""2"""')).toEqual([["a"], ['1,\n"2"']]);
  });

  test("has the row numbers that a spreadsheet shows, empty rows counted", async () => {
    expect((await rowsOf("a,b\n\n,\n1,2\n")).map(({ row }) => row)).toEqual([1, 4]);
  });

  test.each([
    ["is empty", "", "file.csv", "The file is empty."],
    ["holds only empty rows", "\n,,\n", "file.csv", "The file is empty."],
    ["has another ending", "a,b", "file.txt", "Choose a file whose name ends in .csv or .xlsx."],
    ["is a path trick", "a,b", "../../file.csv/..", "Choose a file whose name ends in .csv or .xlsx."],
    [
      "hides its ending behind NUL",
      "a,b",
      "file.csv\0.exe",
      "Choose a file whose name ends in .csv or .xlsx.",
    ],
    ["is a web page", "\ufeff <!doctype html><table>", "file.csv", "is not a table of text"],
    ["is a PDF", "%PDF-1.7", "file.csv", "is not a table of text"],
    ["is an XLSX file", "PK\u0003\u0004", "file.csv", "is called .csv but is an Excel or zip file"],
    ["has NUL", "a,b\n1,2\n3,\0", "file.csv", "Line 3 has a character that is no text."],
    [
      "leaves a quotation mark open",
      'a,b\n1,"2\n3,4',
      "file.csv",
      "A quotation mark in row 2 is not closed.",
    ],
    [
      "has a quotation mark inside a word",
      'a,b\n1,2"3"',
      "file.csv",
      "Row 2 has a quotation mark in the wrong place.",
    ],
    [
      "goes on after a quotation mark",
      'a,b\n1,"2"3',
      "file.csv",
      "Row 2 has a quotation mark in the wrong place.",
    ],
    ["has a huge cell", `a,b\n1,${"x".repeat(40_000)}`, "file.csv", "Row 2 is too long"],
    ["has 100,000 columns", `a${",".repeat(99_999)}b`, "file.csv", "Row 1 has 100,000 columns"],
    ["has 300 columns", `a${",".repeat(299)}b`, "file.csv", "Row 1 has 300 columns, which is too many."],
    ["has too many rows", "a\n".repeat(50_002), "file.csv", "The file has more than 50,000 rows."],
  ])("that %s is refused with a sentence", (_, file, name, says) => expectRefused(file, name, says));

  test("of 50,000 rows beside the heading is read", async () => {
    expect(await rowsOf("a\n".repeat(50_001))).toHaveLength(50_001);
  });

  test("in another encoding is refused, never guessed at", async () => {
    await expectRefused(
      Buffer.from("name\nCaf\xe9", "latin1"),
      "file.csv",
      "Line 2 has letters that are not in UTF-8",
    );
    await expectRefused(Buffer.from("\ufeffname\nCafé", "utf16le"), "file.csv", "The file is in UTF-16");
  });

  test("of more than 20 MB is refused before it is read", () =>
    expectRefused(Buffer.alloc(20 * 1024 * 1024 + 1, "a"), "file.csv", "larger than 20 MB"));
});

describe("an XLSX file", () => {
  const SHEET = "xl/worksheets/sheet1.xml";
  const sheet = (rows: string) => `<worksheet><sheetData>${rows}</sheetData></worksheet>`;

  async function workbook(parts: Record<string, string>): Promise<Buffer> {
    const zip = new ZipFile();
    for (const [path, xml] of Object.entries(parts)) zip.addBuffer(Buffer.from(xml), path);
    zip.end();
    return buffer(zip.outputStream);
  }

  /** Numbers, because what is all alike is refused for how far it unpacks. */
  const varied = Array.from({ length: 300_000 }, (_, number) => number).join(" ");
  const nested = `${"<row>".repeat(1_000)}${"</row>".repeat(1_000)}`;

  test("gives texts, shared texts, numbers, days and yes or no", async () => {
    const file = await workbook({
      [SHEET]: sheet(
        '<row r="2"><c r="A2" t="inlineStr"><is><t>one</t></is></c><c r="C2" t="s"><v>1</v></c>' +
          '<c r="D2"><v>99.900000000000006</v></c><c r="E2" s="1"><v>46084</v></c><c r="F2" t="b"><v>1</v></c>' +
          '<c r="G2" t="inlineStr"><is><t>_x0041__x005F_x0041_</t></is></c></row>',
      ),
      "xl/sharedStrings.xml": "<sst><si><t>a</t></si><si><r><t>two </t></r><r><t>parts</t></r></si></sst>",
      "xl/styles.xml":
        '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts>' +
        '<cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs></styleSheet>',
    });
    expect(await rowsOf(file, "file.xlsx")).toEqual([
      { row: 2, cells: ["one", "", "two parts", "99.9", "2026-03-03", "yes", "A_x0041_"] },
    ]);
  });

  test("gives a share as a figure in percent, as it is shown", async () => {
    const file = await workbook({
      [SHEET]: sheet('<row><c s="0"><v>0.999</v></c><c s="1"><v>0.99950000000000006</v></c></row>'),
      "xl/styles.xml":
        '<styleSheet><numFmts><numFmt numFmtId="165" formatCode="0.000%"/></numFmts>' +
        '<cellXfs><xf numFmtId="9"/><xf numFmtId="165"/></cellXfs></styleSheet>',
    });
    expect(await cellsOf(file, "file.xlsx")).toEqual([["99.9%", "99.95%"]]);
  });

  test("gives a formula as it is written, not its result", async () => {
    const file = await workbook({ [SHEET]: sheet("<row><c><f>SUM(A1)</f><v>3</v></c></row>") });
    expect(await cellsOf(file, "file.xlsx")).toEqual([["=SUM(A1)"]]);
  });

  test("is read from its first sheet, wherever that lies", async () => {
    const file = await workbook({
      "xl/workbook.xml":
        '<workbook><sheets><sheet name="One" r:id="rId7"/><sheet name="Two" r:id="rId1"/></sheets></workbook>',
      "xl/_rels/workbook.xml.rels":
        '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/><Relationship Id="rId7" Target="/xl/worksheets/sheet9.xml"/></Relationships>',
      [SHEET]: sheet("<row><c><v>1</v></c></row>"),
      "xl/worksheets/sheet9.xml": sheet("<row><c><v>9</v></c></row>"),
    });
    expect(await cellsOf(file, "file.xlsx")).toEqual([["9"]]);
  });

  test.each([
    ["is a CSV file", "a,b\n1,2", "is called .xlsx but is not an Excel file"],
    [
      "is an old Excel file or has a password",
      Buffer.from("d0cf11e0a1b11ae1", "hex"),
      "older Excel file, or one with a password",
    ],
    ["is a zip that begins and does not end", Buffer.from("PK\u0003\u0004 and so on"), "The file is damaged"],
  ])("that %s is refused", (_, file, says) => expectRefused(file, "file.xlsx", says));

  test("that is cut off is refused", async () => {
    const file = await workbook({ [SHEET]: sheet("<row><c><v>1</v></c></row>".repeat(1_000)) });
    await expectRefused(file.subarray(0, file.length / 2), "file.xlsx", "The file is damaged");
  });

  test.each([
    ["has macros", { "xl/vbaProject.bin": "x" }, "The file has macros"],
    ["links to other files", { "xl/externalLinks/externalLink1.xml": "<x/>" }, "or links to other files"],
    [
      "holds half a character",
      { [SHEET]: sheet('<row r="3"><c t="inlineStr"><is><t>_xD83D_</t></is></c></row>') },
      "Row 3 has a character that is no text.",
    ],
    [
      "says a row twice",
      { [SHEET]: sheet('<row r="3"><c><v>1</v></c></row><row r="3"><c><v>2</v></c></row>') },
      "The file is damaged",
    ],
    [
      "has a row far below the last of any sheet",
      { [SHEET]: sheet('<row r="99999999999"><c><v>1</v></c></row>') },
      "The file is damaged",
    ],
    [
      "counts days from 1904",
      { [SHEET]: sheet(""), "xl/workbook.xml": '<workbook><workbookPr date1904="1"/></workbook>' },
      "counts days from 1904",
    ],
    ["nests its markup without end", { [SHEET]: nested }, "The file is damaged"],
    [
      "has an attribute without end",
      { [SHEET]: sheet(`<row r="${varied}"><c><v>1</v></c></row>`) },
      "a text that is longer than any in an Excel file",
    ],
    [
      "has a comment without end",
      { [SHEET]: sheet(`<!-- ${varied} -->`) },
      "a text that is longer than any in an Excel file",
    ],
    ["has no sheet", { "readme.txt": "x" }, "The file has no sheet."],
    ["is no XML", { [SHEET]: "<worksheet><row>" }, "The file is damaged"],
    [
      "defines entities",
      { [SHEET]: '<!DOCTYPE x [<!ENTITY a "aaaa">]><worksheet><row><c><v>&a;</v></c></row></worksheet>' },
      "defines entities of its own",
    ],
    [
      "has a cell far to the right",
      { [SHEET]: sheet('<row><c r="XFD1"><v>1</v></c></row>') },
      "more than 200 columns",
    ],
    [
      "has a huge cell",
      { [SHEET]: sheet(`<row r="3"><c t="inlineStr"><is><t>${"x y".repeat(20_000)}</t></is></c></row>`) },
      "Row 3 is too long",
    ],
  ])("that %s is refused", async (_, parts, says) => {
    await expectRefused(await workbook(parts as unknown as Record<string, string>), "file.xlsx", says);
  });

  test("of texts without end is refused, though each is empty", async () => {
    // Uneven, so that it does not shrink out of proportion.
    const texts = Array.from({ length: 400_000 }, (_, index) => `<si${" ".repeat(index % 7)}/>`).join("");
    const file = await workbook({
      "xl/sharedStrings.xml": `<sst>${texts.repeat(8)}</sst>`,
      [SHEET]: sheet(""),
    });
    await expectRefused(file, "file.xlsx", "The file has too much text.");
  });

  test("of more parts than any workbook has is refused", async () => {
    const parts = Object.fromEntries(Array.from({ length: 501 }, (_, index) => [`part${index}`, "x"]));
    await expectRefused(await workbook(parts), "file.xlsx", "too many parts");
  });

  test("with a path out of the file is refused", async () => {
    const file = await workbook({ "xx/evil.xml": "x", [SHEET]: sheet("") });
    const climbing = Buffer.from(file.toString("latin1").replaceAll("xx/evil.xml", "../evil.xml"), "latin1");
    await expectRefused(climbing, "file.xlsx", "The file is damaged");
  });

  test("that would unpack to far more than it is, is refused unopened", async () => {
    const bomb = await workbook({ [SHEET]: sheet(" ".repeat(30_000_000)) });
    expect(bomb.length).toBeLessThan(60_000);
    await expectRefused(bomb, "file.xlsx", "unpacks to more than a register can be");
  });

  test("that lies about how much it unpacks to is refused", async () => {
    const text = sheet(" ".repeat(5_000_000));
    const file = await workbook({ [SHEET]: text });
    const central = file.indexOf(Buffer.from("PK\u0001\u0002"));
    expect(file.readUInt32LE(central + 24)).toBe(text.length);
    expect(deflateRawSync(text).length).toBeLessThan(20_000);
    file.writeUInt32LE(1_000, central + 24);
    await expectRefused(file, "file.xlsx", "The file is damaged");
  });

  test("that is encrypted is refused", async () => {
    const file = await workbook({ [SHEET]: sheet("") });
    const central = file.indexOf(Buffer.from("PK\u0001\u0002"));
    file.writeUInt16LE(file.readUInt16LE(central + 8) | 1, central + 8);
    await expectRefused(file, "file.xlsx", "The file is encrypted");
  });
});
