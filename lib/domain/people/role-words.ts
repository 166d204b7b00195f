import type { Permission, Role } from "./permissions";

/** Each role in words: its name, and what somebody in it is there for. */
export const ROLE_WORDS: Readonly<Record<Role, { name: string; is: string }>> = {
  viewer: { name: "Viewer", is: "Reads everything and comments. Changes nothing." },
  delegate: { name: "Delegate", is: "Sees and answers only what is assigned to them." },
  contributor: { name: "Contributor", is: "Answers, keeps the register and adds evidence." },
  lead: {
    name: "Lead",
    is: "Runs the assessment, assigns work and decides who belongs to the organisation.",
  },
  approver: { name: "Approver", is: "Does what a lead does, except with people, and approves." },
  reviewer: {
    name: "Reviewer",
    is: "Asks suppliers for their assessments, judges them and decides. Changes no answer.",
  },
};

/** What each permission lets somebody do, as the end of the sentence "May …". */
export const PERMISSION_WORDS: Readonly<Record<Permission, string>> = {
  "organisation:read": "see the organisation",
  "organisation:edit": "change the facts about the organisation",
  "register:read": "read the register of sites and services",
  "register:edit": "change the register, also by import",
  "register:justify-empty": "approve that there is no site or service",
  "assessment:read": "read all answers and the report",
  "assessment:start": "start an assessment",
  "answer:save": "answer any requirement",
  "assigned:read": "see what is assigned to them",
  "assigned:save": "answer what is assigned to them",
  "assignment:edit": "assign requirements to people, and invite delegates",
  "comment:read": "read comments",
  "comment:write": "write comments",
  "comment:resolve": "resolve comments of others",
  "evidence:read": "see the evidence library",
  "evidence:add": "add evidence",
  "evidence:edit": "change evidence",
  "evidence:delete": "delete evidence of others",
  "submission:read": "read submissions of the organisation",
  "submission:prepare": "prepare a submission",
  "submission:declare": "declare and submit",
  "submission:declare-alone": "declare and submit where the organisation has no approver",
  "query:answer": "answer a reviewer’s queries",
  "share:edit": "decide who sees submissions",
  "request:send": "ask suppliers for their assessments",
  "review:read": "read reviews of suppliers’ submissions",
  "review:judge": "give verdicts and ask queries",
  "review:decide": "return a submission, or decide on it",
  "inheritance:edit": "take answers from an accepted submission",
  "plan:read": "read the plan",
  "plan:edit": "change the plan",
  "plan:approve": "approve the plan, and exceptions",
  "people:read": "see who belongs to the organisation",
  "people:edit": "invite people, change their roles and remove them",
  "audit:read": "see who did what",
  "portfolio:read": "see where the organisations stand that are overseen",
  "report:download": "download the report",
};
