/**
 * Who may do what: the whole policy in one table. `lib/data` asks it before it reads or writes anything;
 * pages ask it only to leave out what would be refused.
 */

/**
 * What a person may be in an organisation. A delegate sees and answers only what is assigned to them. Reviewer is given
 * in commissioning organisations only.
 */
export const ROLES = ["viewer", "delegate", "contributor", "lead", "approver", "reviewer"] as const;

export type Role = (typeof ROLES)[number];

const TABLE = {
  "organisation:read": ["viewer", "contributor", "lead", "approver", "reviewer"],
  "organisation:edit": ["lead", "approver"],
  "register:read": ["viewer", "contributor", "lead", "approver", "reviewer"],
  "register:edit": ["contributor", "lead", "approver"],
  "register:justify-empty": ["approver"],
  "assessment:read": ["viewer", "contributor", "lead", "approver", "reviewer"],
  "assessment:start": ["lead", "approver"],
  "answer:save": ["contributor", "lead", "approver"],
  "assigned:read": ["delegate", "contributor", "lead", "approver"],
  "assigned:save": ["delegate", "contributor", "lead", "approver"],
  "assignment:edit": ["lead", "approver"],
  "comment:read": ["viewer", "delegate", "contributor", "lead", "approver"],
  "comment:write": ["viewer", "delegate", "contributor", "lead", "approver"],
  "comment:resolve": ["contributor", "lead", "approver"],
  "evidence:read": ["viewer", "contributor", "lead", "approver"],
  "evidence:add": ["delegate", "contributor", "lead", "approver"],
  "evidence:edit": ["contributor", "lead", "approver"],
  "evidence:delete": ["contributor", "lead", "approver"],
  "submission:read": ["viewer", "contributor", "lead", "approver", "reviewer"],
  "submission:prepare": ["lead", "approver"],
  "submission:declare": ["approver"],
  "submission:declare-alone": ["lead"],
  "query:answer": ["contributor", "lead", "approver"],
  "share:edit": ["lead", "approver"],
  "request:send": ["reviewer", "lead", "approver"],
  "review:read": ["viewer", "reviewer", "lead", "approver"],
  "review:judge": ["reviewer", "lead", "approver"],
  "review:decide": ["reviewer", "approver"],
  "inheritance:edit": ["contributor", "lead", "approver"],
  "plan:read": ["viewer", "contributor", "lead", "approver", "reviewer"],
  "plan:edit": ["contributor", "lead", "approver"],
  "plan:approve": ["approver"],
  "people:read": ["viewer", "contributor", "lead", "approver"],
  "people:edit": ["lead"],
  "audit:read": ["lead", "approver"],
  "portfolio:read": ["viewer", "lead", "approver", "reviewer"],
  "report:download": ["viewer", "contributor", "lead", "approver", "reviewer"],
} as const satisfies Record<string, readonly Role[]>;

export type Permission = keyof typeof TABLE;

export const PERMISSIONS = Object.keys(TABLE) as Permission[];

/** Whether somebody with this role in the organisation concerned may do this. No role, no permission. */
export function can(role: Role | null | undefined, permission: Permission): boolean {
  return role != null && (TABLE[permission] as readonly Role[]).includes(role);
}
