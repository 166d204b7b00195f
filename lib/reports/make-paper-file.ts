import type { Paper } from "./paper/paper";
import { checkPdf } from "./pdf/check-pdf";
import { writePdf } from "./pdf/write-pdf";
import { checkWord } from "./word/check-word";
import { writeWord } from "./word/write-word";

export type PaperType = "pdf" | "docx";

/** A document as a file, read back before anybody gets it. @throws Unfaithful where it does not say the same */
export async function makePaperFile(paper: Paper, type: PaperType): Promise<Buffer> {
  const file = await (type === "pdf" ? writePdf(paper) : writeWord(paper));
  await (type === "pdf" ? checkPdf(file, paper) : checkWord(file, paper));
  return file;
}
