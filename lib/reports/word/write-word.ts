import {
  AlignmentType,
  convertInchesToTwip,
  Document,
  Footer,
  Header,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from "docx";
import type { Paper } from "../paper/paper";
import { wordBlock } from "./word-block";
import { STYLES } from "./word-styles";

/** A document as Word: real headings, lists and tables with heading rows, to be edited and put into other papers. */
export function writeWord(paper: Paper): Promise<Buffer> {
  const { title, of, foot, marking, draft, blocks } = paper;
  const marked = (words: (string | null)[]) =>
    words.flatMap((text) =>
      text
        ? [new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ text, bold: true })] })]
        : [],
    );
  const numbered = new Paragraph({
    style: "Foot",
    children: [
      new TextRun({ children: [`${foot}. Page `, PageNumber.CURRENT, " of ", PageNumber.TOTAL_PAGES] }),
    ],
  });
  return Packer.toBuffer(
    new Document({
      title: `${title}: ${of}`,
      creator: of,
      description: title,
      styles: STYLES,
      sections: [
        {
          properties: { page: { margin: MARGIN } },
          headers: { default: new Header({ children: marked([marking, draft ? "DRAFT" : null]) }) },
          footers: { default: new Footer({ children: [numbered, ...marked([marking])] }) },
          children: [
            new Paragraph({ style: "Of", text: of }),
            new Paragraph({ style: "Title", text: title }),
            ...blocks.flatMap(wordBlock),
          ],
        },
      ],
    }),
  );
}

const MARGIN = {
  top: convertInchesToTwip(0.8),
  bottom: convertInchesToTwip(0.8),
  left: convertInchesToTwip(0.7),
  right: convertInchesToTwip(0.7),
};
