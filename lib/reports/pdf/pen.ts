import type PDFDocument from "pdfkit";
import { advance, settable } from "./fonts";
import { INK } from "./ink";

export type Weight = "regular" | "bold";
export interface Style {
  weight: Weight;
  size: number;
  colour?: string;
}
export type Element = PDFKit.PDFStructureElement;

/** Points. */
export const PAGE = { left: 48, right: 547, top: 56, bottom: 782, width: 499 };
const LEADING = 1.32;

export const lineHeight = ({ size }: Style): number => size * LEADING;

/**
 * Puts text on pages. It breaks lines itself, by the widths of the letters without kerning, which only ever brings them
 * closer: several times as fast as the library on tables of thousands of cells.
 */
export class Pen {
  y = PAGE.top;
  readonly #widths = { regular: new Map<string, number>(), bold: new Map<string, number>() };

  constructor(
    readonly doc: InstanceType<typeof PDFDocument>,
    /** Where everything that is said belongs, in reading order. */
    readonly root: Element,
  ) {}

  get room(): number {
    return PAGE.bottom - this.y;
  }

  newPage(): void {
    this.doc.addPage();
    this.y = PAGE.top;
  }

  /** A new page unless there is that much room on this one. */
  need(height: number): void {
    if (this.room < height) this.newPage();
  }

  /** The lines of a text in a width. A word that is too long is broken. */
  lines(text: string, style: Style, width: number): string[] {
    return settable(text)
      .split("\n")
      .flatMap((paragraph) => this.#wrap(paragraph, style, width));
  }

  #wrap(paragraph: string, style: Style, width: number): string[] {
    const space = this.#width(" ", style);
    const lines: string[] = [];
    let [line, used] = ["", 0];
    for (const word of paragraph.split(" ").flatMap((one) => this.#pieces(one, style, width))) {
      const wide = this.#width(word, style);
      if (line && used + space + wide > width) {
        lines.push(line);
        [line, used] = [word, wide];
      } else {
        [line, used] = line ? [`${line} ${word}`, used + space + wide] : [word, wide];
      }
    }
    return [...lines, line];
  }

  #pieces(word: string, style: Style, width: number): string[] {
    if (this.#width(word, style) <= width) return [word];
    const pieces: string[] = [];
    let piece = "";
    for (const one of word) {
      if (piece && this.#width(piece + one, style) > width) {
        pieces.push(piece);
        piece = "";
      }
      piece += one;
    }
    return [...pieces, piece];
  }

  #width(word: string, { weight, size }: Style): number {
    const widths = this.#widths[weight];
    let width = 0;
    for (const one of word) {
      let wide = widths.get(one);
      if (wide === undefined) {
        wide = advance(weight, one);
        widths.set(one, wide);
      }
      width += wide;
    }
    return width * size;
  }

  /** Draws one line with its top at `y`, inside what is being said. */
  line(text: string, x: number, y: number, { weight, size, colour = INK.text }: Style): void {
    // The space lets a reader tell the last word of a line from the first of the next.
    this.doc.font(weight).fontSize(size).fillColor(colour).text(`${text} `, x, y, { lineBreak: false });
  }

  /** A paragraph over as many pages as it takes. */
  paragraph(
    type: string,
    text: string,
    style: Style,
    { x = PAGE.left, width = PAGE.width, parent = this.root } = {},
  ): void {
    const lines = this.lines(text, style, width);
    const height = lineHeight(style);
    const element = this.doc.struct(type);
    parent.add(element);
    while (lines.length > 0) {
      this.need(height);
      const here = lines.splice(0, Math.max(1, Math.floor(this.room / height)));
      element.add(() => {
        for (const line of here) {
          this.line(line, x, this.y, style);
          this.y += height;
        }
      });
    }
    element.end();
  }

  /** What is drawn here is for the eye only. */
  artifact(draw: () => void, type?: "Pagination" | "Layout"): void {
    this.doc.markContent("Artifact", type ? { type } : undefined);
    draw();
    this.doc.endMarkedContent();
  }

  rect(x: number, y: number, width: number, height: number, colour: string): void {
    this.artifact(() => this.doc.rect(x, y, width, height).fill(colour), "Layout");
  }
}
