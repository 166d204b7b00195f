/** Name of the box that says a requirement does not apply; the reason is the remark itself. */
export const notApplicableBox = (requirementId: string) => `${requirementId}.does_not_apply`;
