const MOST_CHARACTERS = 150;

/**
 * The name of an uploaded file for showing it: the last part of a path, without characters that do not print or turn
 * the direction of text. Never used to open anything.
 */
export function tidyName(fileName: string): string {
  const last = fileName.split(/[\\/]/).at(-1) ?? "";
  const clean = last
    .replaceAll(/\p{C}/gu, "")
    .replace(/^[.\s]+/, "")
    .trim();
  return clean.slice(-MOST_CHARACTERS) || "file";
}
