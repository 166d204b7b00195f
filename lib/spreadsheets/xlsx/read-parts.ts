import type { Workbook } from "./open-workbook";
import { Refused } from "@/lib/domain/errors";
import { readWholeXml } from "./read-xml";

const MOST_SHARED_CHARACTERS = 50_000_000;
/** What a text takes beside its characters, so that empty ones count too. */
const WEIGHT_OF_A_TEXT = 16;

/** The sheets in their order, each with the path of its part. @throws Refused where days are counted from 1904 */
export async function sheetPaths({ open }: Workbook): Promise<{ name: string; path: string }[]> {
  const sheets: { name: string; id: string }[] = [];
  await readWholeXml(await open("xl/workbook.xml"), {
    open: (name, attributes) => {
      if (name === "workbookPr" && ["1", "true"].includes(attributes["date1904"] ?? ""))
        throw new Refused("This workbook counts days from 1904. Save it as .csv.");
      if (name === "sheet") sheets.push({ name: attributes["name"] ?? "", id: attributes["r:id"] ?? "" });
    },
  });
  const targets = new Map<string, string>();
  await readWholeXml(await open("xl/_rels/workbook.xml.rels"), {
    open: (name, { Id, Target }) => {
      if (name === "Relationship" && Id && Target) targets.set(Id, Target);
    },
  });
  return sheets.map(({ name, id }) => {
    const path = targets.get(id) ?? "worksheets/sheet1.xml";
    return { name, path: path.startsWith("/") ? path.slice(1) : `xl/${path}` };
  });
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
      sum += string.length + WEIGHT_OF_A_TEXT;
      if (sum > MOST_SHARED_CHARACTERS) throw new Refused("The file has too much text.");
      strings.push(string);
    },
  });
  return strings;
}

/** What a number in a cell stands for. */
export type NumberStyle = "day" | "percent" | "plain";

/** For each style of a cell, what its number stands for. */
export async function numberStyles({ open }: Workbook): Promise<NumberStyle[]> {
  const custom = new Map<number, NumberStyle>();
  const styles: NumberStyle[] = [];
  let inCells = false;
  await readWholeXml(await open("xl/styles.xml"), {
    open: (name, { numFmtId, formatCode }) => {
      const id = Number(numFmtId);
      if (name === "numFmt") custom.set(id, styleOf(formatCode ?? ""));
      if (name === "cellXfs") inCells = true;
      if (name === "xf" && inCells) styles.push(custom.get(id) ?? knownStyle(id));
    },
    close: (name) => {
      if (name === "cellXfs") inCells = false;
    },
  });
  return styles;
}

/** The formats of shares, days and times that every workbook knows without saying. */
function knownStyle(id: number): NumberStyle {
  if (id === 9 || id === 10) return "percent";
  return (id >= 14 && id <= 22) || (id >= 45 && id <= 47) ? "day" : "plain";
}

function styleOf(code: string): NumberStyle {
  // Words, colours and conditions in a format can hold any letter.
  const signs = code.replaceAll(/"[^"]*"|\[[^\]]*\]|\\./g, "");
  if (signs.includes("%")) return "percent";
  return /[dy]/i.test(signs) ? "day" : "plain";
}
