/** Kinds of event as people filter them, in the order in which they are offered. */
export const AREAS = {
  access: "Signing in and accounts",
  people: "People and roles",
  organisation: "About the organisation",
  sites: "Sites and connections",
  services: "Services and dependencies",
  answers: "Assessments and answers",
  evidence: "Evidence",
  plan: "Plan",
  submissions: "Submissions and reviews",
  portfolio: "Portfolios and oversight",
  imports: "Imports",
  downloads: "Downloads and exports",
} as const;

export type Area = keyof typeof AREAS;

interface EventWords {
  area: Area;
  /**
   * What the person did, in the past. `{subject}` stands for the thing concerned; any other name in brackets for that
   * entry of the detail: an id becomes the name of what has it.
   */
  says: string;
}

/** Every event that the portal records and how people read it. Nothing else can be recorded: see `recordEvent`. */
export const EVENTS = {
  "session:start": { area: "access", says: "Signed in" },
  "session:end": { area: "access", says: "Signed out" },
  "session:end-others": { area: "access", says: "Signed out everywhere else" },
  "session:refuse": { area: "access", says: "Tried to sign in as {subject} with a wrong password" },
  "person:register": { area: "access", says: "Made an account" },
  "notices:choose": { area: "access", says: "Chose how to be told of notices" },
  "second-factor:turn-on": { area: "access", says: "Turned on the second factor of {subject}" },
  "second-factor:turn-off": { area: "access", says: "Turned off the second factor of {subject}" },
  "second-factor:refuse": { area: "access", says: "Tried to sign in or sign as {subject} with a wrong code" },
  "second-factor:recover": { area: "access", says: "Used a recovery code" },
  "password:reset": { area: "access", says: "Chose a new password through a link in an email" },

  "member:set-role": { area: "people", says: "Changed the role of {subject}" },
  "member:remove": { area: "people", says: "Removed {subject} from the organisation" },
  "member:leave": { area: "people", says: "Left the organisation" },
  "invitation:send": { area: "people", says: "Invited {email}" },
  "invitation:renew": { area: "people", says: "Invited {email} again" },
  "invitation:withdraw": { area: "people", says: "Withdrew the invitation to {email}" },
  "invitation:accept": { area: "people", says: "Joined by an invitation" },
  "administrator:set": { area: "people", says: "Changed whether {subject} runs the portal" },

  "organisation:register": { area: "organisation", says: "Registered {subject}" },
  "organisation:edit": { area: "organisation", says: "Changed what is known about {subject}" },
  "organisation:mark": {
    area: "organisation",
    says: "Chose the protective marking of the reports of {subject}",
  },

  "site:add": { area: "sites", says: "Added the site {subject}" },
  "site:edit": { area: "sites", says: "Changed the site {subject}" },
  "site:archive": { area: "sites", says: "Archived the site {subject}" },
  "site:restore": { area: "sites", says: "Restored the site {subject}" },
  "connection:add": { area: "sites", says: "Added the connection {subject}" },
  "connection:edit": { area: "sites", says: "Changed the connection {subject}" },
  "connection:archive": { area: "sites", says: "Archived the connection {subject}" },
  "connection:restore": { area: "sites", says: "Restored the connection {subject}" },
  "use:add": { area: "sites", says: "Recorded that {subject} uses {service}" },
  "use:edit": { area: "sites", says: "Changed how {subject} uses {service}" },
  "use:remove": { area: "sites", says: "Recorded that {subject} no longer uses {service}" },
  "sizing:keep": { area: "sites", says: "Kept a sizing of {subject}" },

  "service:add": { area: "services", says: "Added the service {subject}" },
  "service:edit": { area: "services", says: "Changed the service {subject}" },
  "service:archive": { area: "services", says: "Archived the service {subject}" },
  "service:restore": { area: "services", says: "Restored the service {subject}" },
  "service:link": { area: "services", says: "Linked {subject} to the list of national services" },
  "inheritance:take": {
    area: "services",
    says: "Let {subject} inherit from the accepted submission of {supplier}",
  },
  "inheritance:end": { area: "services", says: "Ended that {subject} inherits from a supplier" },
  "dependency:add": { area: "services", says: "Recorded that {subject} needs {needs}" },
  "dependency:edit": { area: "services", says: "Changed how {subject} needs {needs}" },
  "dependency:remove": { area: "services", says: "Recorded that {subject} no longer needs {needs}" },
  "register-review:record": { area: "services", says: "Recorded a review of the register" },
  "register-review:put-right": {
    area: "services",
    says: "Recorded that what a review of the register found missing is put right",
  },

  "assignment:add": { area: "answers", says: "Assigned {what} to {to}" },
  "assignment:edit": {
    area: "answers",
    says: "Changed the date or note of what is assigned to {to}: {what}",
  },
  "assignment:done": { area: "answers", says: "Said that {what} is done" },
  "assignment:hand-back": { area: "answers", says: "Handed back {what}" },
  "assignment:withdraw": { area: "answers", says: "Took back {what}, which was assigned to {to}" },
  "assignment:carry": { area: "answers", says: "Carried open assignments over to the {subject}" },
  "assignment:close": {
    area: "answers",
    says: "Ended the open assignments of the assessment before the {subject}",
  },
  "comment:add": { area: "answers", says: "Commented on {requirement} in the {subject}" },
  "comment:resolve": { area: "answers", says: "Resolved a comment on {requirement} in the {subject}" },
  "comment:reopen": { area: "answers", says: "Reopened a comment on {requirement} in the {subject}" },

  "assessment:start": { area: "answers", says: "Started the {subject}" },
  "evidence:carry": { area: "answers", says: "Took evidence along into the {subject}" },
  "answer:save": { area: "answers", says: "Saved answers in the {subject}" },

  "evidence:add": { area: "evidence", says: "Added the evidence {subject}" },
  "evidence:add-version": { area: "evidence", says: "Added a version of the evidence {subject}" },
  "evidence:edit": { area: "evidence", says: "Changed the evidence {subject}" },
  "evidence:delete": { area: "evidence", says: "Deleted the evidence {subject}" },
  "evidence:attach": { area: "evidence", says: "Attached the evidence {subject} to {requirement}" },
  "evidence:detach": { area: "evidence", says: "Detached the evidence {subject} from {requirement}" },
  "evidence:scan": { area: "evidence", says: "Checked the evidence {subject} for viruses: {found}" },
  "evidence:download": { area: "downloads", says: "Downloaded a file of the evidence {subject}" },

  "submission:prepare": { area: "submissions", says: "Prepared a submission of {what}" },
  "submission:take-back": { area: "submissions", says: "Took back the prepared submission of {what}" },
  "submission:declare": { area: "submissions", says: "Declared and submitted {what}, version {number}" },
  "submission:withdraw": { area: "submissions", says: "Withdrew version {number} of {what}" },
  "submission:download": { area: "downloads", says: "Downloaded {file} of version {number} of {what}" },

  "request:send": { area: "submissions", says: "Asked {of} for the assessment of {what}" },
  "request:renew": { area: "submissions", says: "Asked {of} again for the assessment of {what}" },
  "request:withdraw": { area: "submissions", says: "Withdrew the request to {of} for {what}" },
  "request:take": { area: "submissions", says: "Took the request of {commissioner} for {what}" },
  "request:decline": { area: "submissions", says: "Declined the request of {commissioner} for {what}" },
  "share:add": { area: "submissions", says: "Shared submissions of {what} with {commissioner}" },
  "share:subscribe": { area: "submissions", says: "Subscribed to submissions of {what} by {supplier}" },
  "share:end": { area: "submissions", says: "Stopped sharing submissions of {what} with {commissioner}" },
  "passport:edit": { area: "submissions", says: "Changed the passport of {subject}" },

  "review:start": { area: "submissions", says: "Began to review {what} of {supplier}" },
  "review:judge": { area: "submissions", says: "Gave a verdict on {requirement} in {what} of {supplier}" },
  "review:return": { area: "submissions", says: "Returned {what} to {supplier} for changes" },
  "review:decide": { area: "submissions", says: "Decided on {what} of {supplier}: {decision}" },
  "query:ask": { area: "submissions", says: "Asked {supplier} about {requirement} in {what}" },
  "query:answer": { area: "submissions", says: "Answered {commissioner} about {requirement} in {what}" },
  "query:close": { area: "submissions", says: "Closed a query to {supplier} about {requirement} in {what}" },
  "condition:done": { area: "submissions", says: "Said that a condition of {commissioner} on {what} is met" },
  "condition:met": { area: "submissions", says: "Agreed that a condition on {what} of {supplier} is met" },

  "plan:keep": { area: "plan", says: "Brought the plan in step with the answers" },
  "plan:approve": { area: "plan", says: "Approved the plan: baseline {number}" },
  "plan:download": { area: "downloads", says: "Downloaded the plan: {file}" },
  "calendar:make": { area: "plan", says: "Made a secret calendar address of the plan" },
  "calendar:revoke": { area: "plan", says: "Revoked a calendar address of {owner}" },
  "action:add": { area: "plan", says: "Added the action {subject}" },
  "action:edit": { area: "plan", says: "Changed the action {subject}" },
  "action:move": { area: "plan", says: "Changed the status of the action {subject}" },
  "action:note": { area: "plan", says: "Noted how the action {subject} is going" },
  "action:split": { area: "plan", says: "Split the action {subject} by place" },
  "action:merge": { area: "plan", says: "Merged other actions into {subject}" },

  "oversight:begin": { area: "portfolio", says: "Let {overseer} oversee {subject}" },
  "oversight:end": { area: "portfolio", says: "Ended that {overseer} oversees {subject}" },
  "portfolio:download": { area: "downloads", says: "Downloaded the portfolio of {subject}" },

  "import:apply": { area: "imports", says: "Imported the file {subject}" },
  "demonstration:load": { area: "imports", says: "Loaded the demonstration data" },

  "report:download": { area: "downloads", says: "Downloaded {file} of the {subject}" },
  "register:export": { area: "downloads", says: "Exported the register: {file}" },
  "waves:download": { area: "downloads", says: "Downloaded the order of moving" },
  "import:download": { area: "downloads", says: "Downloaded what to put right in the file {subject}" },
  "audit:export": { area: "downloads", says: "Exported this record" },
} as const satisfies Record<string, EventWords>;

/** Noun and verb, as in the permission table: `site:edit`. */
export type EventKind = keyof typeof EVENTS;

/** The events of an area. */
export const kindsOf = (area: Area): EventKind[] =>
  (Object.keys(EVENTS) as EventKind[]).filter((kind) => EVENTS[kind].area === area);
