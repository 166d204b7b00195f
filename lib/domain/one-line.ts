/**
 * A text in one line, each stretch of space in it as one space. Control characters count as space: JavaScript does not
 * hold all of them for it, but readers in other languages do.
 */
export const oneLine = (text: string): string => text.replaceAll(/[\s\p{Cc}]+/gu, " ").trim();
