import type { IStylesOptions } from "docx";
import { INK } from "../pdf/ink";

const colour = (hex: string) => hex.slice(1);

/** How the parts of a Word document look. Whoever edits it can change a style once for all. Sizes are half points. */
export const STYLES: IStylesOptions = {
  default: {
    document: {
      run: { font: "Arial", size: 21, color: colour(INK.text), language: { value: "en-GB" } },
      paragraph: { spacing: { after: 120 } },
    },
    title: { run: { size: 48, bold: true, color: colour(INK.blue) }, paragraph: { spacing: { after: 240 } } },
    heading1: {
      run: { size: 32, bold: true, color: colour(INK.blue) },
      paragraph: { spacing: { before: 360, after: 120 }, keepNext: true },
    },
    heading2: {
      run: { size: 25, bold: true, color: colour(INK.text) },
      paragraph: { spacing: { before: 240, after: 80 }, keepNext: true },
    },
    heading3: {
      run: { size: 22, bold: true, color: colour(INK.text) },
      paragraph: { spacing: { before: 160, after: 80 }, keepNext: true },
    },
  },
  paragraphStyles: [
    { id: "Of", name: "Of", basedOn: "Normal", run: { size: 26, color: colour(INK.quiet) } },
    { id: "Foot", name: "Foot", basedOn: "Normal", run: { size: 16, color: colour(INK.quiet) } },
    { id: "Small", name: "Small", basedOn: "Normal", run: { size: 18, color: colour(INK.quiet) } },
    { id: "Lead", name: "Lead", basedOn: "Normal", run: { size: 25 } },
    { id: "Status", name: "Status", basedOn: "Normal", run: { size: 40, bold: true } },
    {
      id: "Cell",
      name: "Cell",
      basedOn: "Normal",
      run: { size: 18 },
      paragraph: { spacing: { before: 40, after: 40 } },
    },
  ],
};
