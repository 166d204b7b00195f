import { readFileSync } from "node:fs";
import { join } from "node:path";
import { create, type Font } from "fontkit";

// Arimo has the widths of Arial, which the NHS uses in documents, and may be embedded (SIL Open Font License).
const FOLDER = "node_modules/@expo-google-fonts/arimo";

interface Opened {
  bytes: Buffer;
  font: Font;
}

function open(weight: string): Opened {
  const bytes = readFileSync(join(process.cwd(), FOLDER, weight, `Arimo_${weight}.ttf`));
  return { bytes, font: create(bytes) as Font };
}

let opened: { regular: Opened; bold: Opened } | undefined;

/** The fonts that are put into a PDF, read once. */
export const fonts = () => (opened ??= { regular: open("400Regular"), bold: open("700Bold") });

/** In place of a character that the font lacks. */
const NO_GLYPH = "□";

/** Text as it can be set: characters that the font lacks, such as pictures of faces, stand as an empty box. */
export function settable(text: string): string {
  const { font } = fonts().regular;
  return Array.from(text.normalize("NFC"), (one) => {
    if (one === "\n") return one;
    if (/\s/.test(one)) return " ";
    return font.hasGlyphForCodePoint(one.codePointAt(0) ?? 0) ? one : NO_GLYPH;
  }).join("");
}

/** How wide a character is in type of size 1. */
export function advance(weight: "regular" | "bold", one: string): number {
  const { font } = fonts()[weight];
  return font.glyphForCodePoint(one.codePointAt(0) ?? 0).advanceWidth / font.unitsPerEm;
}
