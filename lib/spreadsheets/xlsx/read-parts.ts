import type { Workbook } from "./open-workbook";
import { Refused } from "@/lib/domain/errors";
import { readWholeXml } from "./read-xml";

const MOST_SHARED_CHARACTERS = 50_000_000;

/** The path of the first sheet. */
export async function firstSheet({ open }: Workbook): Promise<string> {
  let wanted: string | undefined;
  await readWholeXml(await open("xl/workbook.xml"), {
    open: (name, attributes) => {
      if (name === "sheet") wanted ??= attributes["r:id"];
    },
  });
  let path = "worksheets/sheet1.xml";
  await readWholeXml(await open("xl/_rels/workbook.xml.rels"), {
    open: (name, { Id, Target }) => {
      if (name === "Relationship" && Id === wanted && Target) path = Target;
    },
  });
  return path.startsWith("/") ? path.slice(1) : `xl/${path}`;
}

/** The texts that cells refer to by number. */
export async function sharedStrings({ open }: Workbook): Promise<string[]> {
  const strings: string[] = [];
  let [string, inText, phonetic, sum] = ["", false, false, 0];
  await readWholeXml(await open("xl/sharedStrings.xml"), {
    open: (name) => {
      if (name === "si") string = "";
      if (name === "t") inText = true;
      if (name === "rPh") phonetic = true;
    },
    text: (text) => {
      if (inText && !phonetic) string += text;
    },
    close: (name) => {
      if (name === "t") inText = false;
      if (name === "rPh") phonetic = false;
      if (name !== "si") return;
      sum += string.length;
      if (sum > MOST_SHARED_CHARACTERS) throw new Refused("The file has too much text.");
      strings.push(string);
    },
  });
  return strings;
}

// Formats 14 to 22 and 45 to 47 are the dates and times that every workbook knows without saying.
const isDateFormat = (id: number) => (id >= 14 && id <= 22) || (id >= 45 && id <= 47);

/** For each style of a cell, whether its number is a day. */
export async function dateStyles({ open }: Workbook): Promise<boolean[]> {
  const custom = new Map<number, boolean>();
  const styles: boolean[] = [];
  let inCells = false;
  await readWholeXml(await open("xl/styles.xml"), {
    open: (name, { numFmtId, formatCode }) => {
      const id = Number(numFmtId);
      if (name === "numFmt") custom.set(id, isDateCode(formatCode ?? ""));
      if (name === "cellXfs") inCells = true;
      if (name === "xf" && inCells) styles.push(custom.get(id) ?? isDateFormat(id));
    },
    close: (name) => {
      if (name === "cellXfs") inCells = false;
    },
  });
  return styles;
}

/** Words, colours and conditions in a format can hold any letter. */
const isDateCode = (code: string) => /[dy]/i.test(code.replaceAll(/"[^"]*"|\[[^\]]*\]|\\./g, ""));
