import type { Paper } from "../paper/paper";
import { settable } from "./fonts";
import { INK } from "./ink";
import { PAGE, type Pen, type Style } from "./pen";

const MARKING: Style = { weight: "bold", size: 10 };
const FOOT: Style = { weight: "regular", size: 8, colour: INK.quiet };
const DRAFT = "DRAFT";

/** Says across a page that it is a draft, under everything else. */
export function drawWatermark({ doc }: Pen): void {
  doc.markContent("Artifact", { type: "Pagination" });
  doc.save().font("bold").fontSize(150).fillColor(INK.line, 0.2);
  const { width, height } = doc.page;
  doc.rotate(-52, { origin: [width / 2, height / 2] });
  doc.text(DRAFT, width / 2 - doc.widthOfString(DRAFT) / 2, height / 2 - 85, { lineBreak: false });
  doc.restore().fillOpacity(1);
  doc.endMarkedContent();
}

/** The marking at the top and the foot of every page, what the page is of, and its number. */
export function drawFrames(pen: Pen, { marking, foot }: Paper): void {
  const { doc } = pen;
  const { start, count } = doc.bufferedPageRange();
  for (let index = 0; index < count; index++) {
    doc.switchToPage(start + index);
    // Text below the margin would begin a new page.
    doc.page.margins.bottom = 0;
    pen.artifact(() => {
      const middle = (text: string, y: number, style: Style) => {
        doc.font(style.weight).fontSize(style.size);
        pen.line(text, (PAGE.left + PAGE.right - doc.widthOfString(text)) / 2, y, style);
      };
      if (marking)
        middle(marking, index === 0 ? 10 : 30, index === 0 ? { ...MARKING, colour: "#ffffff" } : MARKING);
      if (marking) middle(marking, 818, MARKING);
      const number = `Page ${index + 1} of ${count}`;
      doc.font("regular").fontSize(FOOT.size);
      const wide = doc.widthOfString(number);
      pen.line(number, PAGE.right - wide, 800, FOOT);
      pen.line(pen.lines(foot, FOOT, PAGE.width - wide - 20)[0] ?? settable(foot), PAGE.left, 800, FOOT);
    }, "Pagination");
  }
}
