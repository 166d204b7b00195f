import { TextRun } from "docx";

/** Text with its line breaks. XML cannot hold control characters. */
export const runs = (text: string, look: { bold?: boolean; color?: string } = {}): TextRun[] =>
  text
    .replaceAll(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g, "")
    .split("\n")
    .map((line, index) => new TextRun({ text: line, ...look, ...(index > 0 ? { break: 1 } : {}) }));
