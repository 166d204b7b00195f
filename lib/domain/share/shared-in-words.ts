/** What is asked for or shared, in a few words: one product, or everything an organisation says of itself. */
export const sharedInWords = (organisation: string, product: string | null): string =>
  product ?? `${organisation} as a whole`;
