/** Whose accepted submission answers are inherited from. */
export interface InheritedFrom {
  /** The names of both organisations. */
  supplier: string;
  reviewedBy: string;
  /** The version of the submission. */
  number: number;
}

/** Where an inherited answer comes from, in a sentence: the history of the answer keeps it. */
export const inheritedFrom = ({ supplier, reviewedBy, number }: InheritedFrom): string =>
  `Inherited from ${supplier}, version ${number}, reviewed by ${reviewedBy}.`;
