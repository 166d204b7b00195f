/** An index in words. */
export const ofHundred = (index: number | null): string =>
  index === null ? "Nothing applies" : `${index} of 100`;
