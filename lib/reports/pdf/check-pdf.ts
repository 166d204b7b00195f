import { getDocumentProxy } from "unpdf";
import type { Paper } from "../paper/paper";
import { paperTexts, withoutSpaces } from "../paper/paper-texts";
import { Unfaithful } from "../unfaithful";
import { settable } from "./fonts";

/** Reads a PDF again with another library. @throws Unfaithful where its tagged text is not what the document says */
export async function checkPdf(file: Buffer, paper: Paper): Promise<void> {
  const said = withoutSpaces(settable(paperTexts(paper).join(" ")));
  const read = withoutSpaces(await readPdf(file));
  if (read !== said) throw new Unfaithful(`its text differs from ${difference(said, read)} on`);
}

const difference = (said: string, read: string) => {
  let at = 0;
  while (at < said.length && said[at] === read[at]) at += 1;
  return `“${said.slice(at, at + 40)}”`;
};

/** The text of a PDF in reading order, without what is drawn for the eye only. */
export async function readPdf(file: Buffer): Promise<string> {
  const document = await getDocumentProxy(new Uint8Array(file));
  const texts: string[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    /** How deep we are in marked content, and at which depth something for the eye only began. */
    let [depth, hidden] = [0, Infinity];
    for (const item of items) {
      if ("str" in item) {
        if (depth < hidden) texts.push(item.str);
      } else if (item.type === "endMarkedContent") {
        if (depth === hidden) hidden = Infinity;
        depth -= 1;
      } else {
        depth += 1;
        if ("tag" in item && item.tag === "Artifact") hidden = Math.min(hidden, depth);
      }
    }
    page.cleanup();
  }
  await document.destroy();
  return texts.join("");
}
