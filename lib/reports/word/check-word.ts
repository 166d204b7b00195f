import { openWorkbook } from "@/lib/spreadsheets/xlsx/open-workbook";
import { readWholeXml } from "@/lib/spreadsheets/xlsx/read-xml";
import type { Paper } from "../paper/paper";
import { paperTexts, withoutSpaces } from "../paper/paper-texts";
import { Unfaithful } from "../unfaithful";

/** Reads a Word file again by its markup. @throws Unfaithful where its text is not what the document says */
export async function checkWord(file: Buffer, paper: Paper): Promise<void> {
  const parts = await openWorkbook(file);
  const texts: string[] = [];
  let inText = false;
  await readWholeXml(await parts.open("word/document.xml"), {
    open: (name) => {
      if (name === "t") inText = true;
    },
    text: (text) => {
      if (inText) texts.push(text);
    },
    close: (name) => {
      if (name === "t") inText = false;
    },
  });
  const said = paperTexts(paper).join(" ").replaceAll(CONTROL, "");
  if (withoutSpaces(texts.join("")) !== withoutSpaces(said))
    throw new Unfaithful("its text is not what the report says");
}

const CONTROL = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g;
