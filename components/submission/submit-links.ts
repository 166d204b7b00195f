/** The page on which a submission is prepared and declared. */
export const submitPath = (assessmentId: string, product: string | null, answers?: string): string => {
  const search = new URLSearchParams({ ...(product && { product }), ...(answers && { answers }) });
  return `/assessments/${assessmentId}/submit${search.size > 0 ? `?${search}` : ""}`;
};
