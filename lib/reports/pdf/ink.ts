import type { StateColour } from "@/lib/domain/state-colour";

/** The colours of paper. Dark on light has a contrast of 7 to 1 or more. */
export const INK = { text: "#212b32", quiet: "#4c6272", blue: "#005eb8", line: "#aeb7bd", band: "#e8edee" };

/** Behind words, and the words on it. */
export const TINTS: Record<StateColour, { paper: string; text: string; bar: string }> = {
  white: { paper: "#ffffff", text: "#212b32", bar: "#d8dde0" },
  grey: { paper: "#e8edee", text: "#354550", bar: "#aeb7bd" },
  green: { paper: "#cce5d8", text: "#003317", bar: "#007f3b" },
  "aqua-green": { paper: "#ccedeb", text: "#00423e", bar: "#00a499" },
  blue: { paper: "#ccdff1", text: "#002c56", bar: "#005eb8" },
  purple: { paper: "#d6cce3", text: "#1e0043", bar: "#330072" },
  pink: { paper: "#efd3e3", text: "#3b0020", bar: "#ae2573" },
  red: { paper: "#f7d4d1", text: "#55100b", bar: "#d5281b" },
  orange: { paper: "#ffdcb3", text: "#4d2e00", bar: "#ed8b00" },
  yellow: { paper: "#fff2cc", text: "#4d3800", bar: "#ffb81c" },
};
