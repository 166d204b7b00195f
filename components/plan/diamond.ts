/** How far the corners of a diamond are from its middle: that of a due day fits into that of an approved one. */
export const DUE = 6;
export const APPROVED = 10;

/** The path of a diamond. */
export const diamond = (x: number, y: number, size: number): string =>
  `M${x - size} ${y}L${x} ${y - size}L${x + size} ${y}L${x} ${y + size}Z`;
