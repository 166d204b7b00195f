// Characters that XML cannot hold are written by Excel as _x0007_, and what looks like that as _x005F_x0007_.

const UNWRITABLE = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|_(?=x[0-9a-f]{4}_)/gi;
const ESCAPED = /_x([0-9a-f]{4})_/gi;

/** Text as it stands in the markup of a sheet. */
export const escapeText = (text: string): string =>
  text
    .replace(UNWRITABLE, (one) => `_x${one.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");

/** Text of a cell as it was meant, once the markup is read. */
export const unescapeText = (text: string): string =>
  text.includes("_x")
    ? text.replace(ESCAPED, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    : text;
