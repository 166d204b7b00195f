import type { Assignment } from "@/lib/domain/teamwork/assignment";

/** Where somebody answers what they were assigned. A section has no page of its own but that of the assignment. */
export function answerPath({ id, assessmentId, requirement, scope }: Assignment): string {
  if (!requirement) return `/assignments/${id}`;
  const page = `/assessments/${assessmentId}/requirements/${requirement}`;
  return scope ? `${page}?for=${scope}` : page;
}
