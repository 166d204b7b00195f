/** What the pages on which something is submitted are about. */
export interface SubmitQuery {
  /** Absent for the whole organisation. */
  product?: string;
  /** The returned review that it answers, or `none`. */
  answers?: string;
  /** The fingerprint of what somebody has just read. */
  read?: string;
}

/** The page on which a submission is prepared and declared. */
export const submitPath = (assessmentId: string, product: string | null, answers?: string): string =>
  `/assessments/${assessmentId}/submit${submitSearch({ product: product ?? undefined, answers })}`;

/** What is submitted, as the end of an address. */
export function submitSearch({ product, answers, read }: SubmitQuery): string {
  const search = new URLSearchParams({
    ...(product && { product }),
    ...(answers && { answers }),
    ...(read && { read }),
  });
  return search.size > 0 ? `?${search}` : "";
}
