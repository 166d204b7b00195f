/** What a submission is about, in a sentence: the name of a product, or the whole organisation (null). */
export const subjectInWords = (product: string | null): string => product ?? "the whole organisation";
