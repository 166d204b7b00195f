import type { Ids } from "./addresses";

/** A form filled in with nonsense. */
export interface Nonsense {
  at: (ids: Ids) => string;
  /** The button that sends it. */
  send: string;
  /** What is typed, by field name. */
  typed?: Readonly<Record<string, string>>;
  /** What is ticked. */
  ticked?: string;
  /** What the portal says to it, from the first field to the last. */
  says: readonly string[];
}

const EMAIL = "Enter an email address in the correct format, like name@example.com";
const CODE = "Enter an ODS code of 3 to 10 letters and numbers, like A81001";
const DATE = "Enter a real date, for example 27 3 2026";
const LONG = "x".repeat(5000);
const THE_31ST = { "dueOn.day": "31", "dueOn.month": "2", "dueOn.year": "2027" };

const unanswered = (...questions: string[]) =>
  questions.map((question) => `Answer the question “${question}”`);

/** Forms for people who have not signed in. */
export const OPEN_FORMS: Readonly<Record<string, Nonsense>> = {
  "/sign-in": {
    at: () => "/sign-in",
    send: "Sign in",
    typed: { email: "nobody at nowhere", password: "" },
    says: [EMAIL, "Enter your password"],
  },
  "/register": { at: () => "/register", send: "Continue", typed: { email: "@" }, says: [EMAIL] },
  "/reset-password": {
    at: () => "/reset-password",
    send: "Send me a link",
    typed: { email: "a@b@c" },
    says: [EMAIL],
  },
  "/need-to-act/[question]": {
    at: () => "/need-to-act/tq2",
    send: "Continue",
    says: ["Choose yes, no or not sure"],
  },
};

/** Forms behind a link that comes by email. */
export const EMAILED_FORMS = {
  "/register/[token]": {
    at: () => "/register",
    send: "Continue",
    typed: { name: " ", password: "short" },
    says: ["Enter your name", "Use 12 characters or more"],
  },
  "/reset-password/[token]": {
    at: () => "/reset-password",
    send: "Save and sign in",
    typed: { password: LONG },
    says: ["Use 128 characters or fewer"],
  },
} as const satisfies Readonly<Record<string, Nonsense>>;

/** Forms where a code of an app is given. */
export const CODE_FORMS = {
  "/account/second-factor/set-up": {
    at: () => "/account/second-factor",
    send: "Turn on",
    typed: { passcode: "12 34" },
    says: ["Enter the 6 digits of your app or the 12 of a recovery code"],
  },
  "/sign-in/code": {
    at: () => "/sign-in",
    send: "Sign in",
    typed: { passcode: " " },
    says: ["Enter your code"],
  },
} as const satisfies Readonly<Record<string, Nonsense>>;

/** Forms for somebody who leads an organisation. */
export const FORMS: Readonly<Record<string, Nonsense>> = {
  "/account/second-factor": {
    at: () => "/account/second-factor",
    send: "Set up",
    typed: { password: "" },
    says: ["Enter your password"],
  },
  "/organisations/new": {
    at: () => "/organisations/new",
    send: "Continue",
    typed: { organisation: " ", odsCode: "A-81 001!" },
    says: ["Enter the name of your organisation", CODE, ...unanswered("What type of organisation are you?")],
  },
  "/organisations/[reference]/plan": {
    at: ({ organisation }) => `/organisations/${organisation}/plan`,
    send: "Change the chosen actions",
    typed: THE_31ST,
    says: ["Choose at least one action", DATE],
  },
  "/organisations/[reference]/plan/exports": {
    at: ({ organisation }) => `/organisations/${organisation}/plan/exports`,
    send: "Make an address",
    typed: {},
    says: ["Choose what the calendar shows"],
  },
  "/organisations/[reference]/plan/new": {
    at: ({ organisation }) => `/organisations/${organisation}/plan/new`,
    send: "Add to the plan",
    typed: { title: " ", oneOffPounds: "much", yearlyPounds: "-1" },
    says: [
      "Enter what is to be done",
      "Choose a part of the plan",
      "Enter the cost once in whole pounds, for example 12,000",
      "Enter the cost each year in whole pounds, for example 12,000",
    ],
  },
  "/organisations/[reference]/plan/actions/[actionId]": {
    at: ({ organisation, action }) => `/organisations/${organisation}/plan/actions/${action}`,
    send: "Save",
    typed: { note: LONG },
    says: ["Use 4,000 characters or fewer"],
  },
  "/organisations/[reference]/plan/actions/[actionId]/edit": {
    at: ({ organisation, action }) => `/organisations/${organisation}/plan/actions/${action}/edit`,
    send: "Save",
    typed: { title: "", oneOffPounds: "1.5.2" },
    says: ["Enter what is to be done", "Enter the cost once in whole pounds, for example 12,000"],
  },
  "/organisations/[reference]/profile": {
    at: ({ organisation }) => `/organisations/${organisation}/profile`,
    send: "Save and continue",
    typed: { name: "", PF7: "A-81!" },
    says: ["Enter the name of your organisation", "Enter this in the format that is described"],
  },
  "/organisations/[reference]/sites/new": {
    at: ({ organisation }) => `/organisations/${organisation}/sites/new`,
    send: "Save",
    typed: { name: LONG, odsSiteCode: "?", ST4: "lots" },
    says: [
      "Use 200 characters or fewer",
      CODE,
      ...unanswered(
        "Who provides this site's internet connection?",
        "Does this site regularly upload large amounts of data?",
        "Is care delivered at this site?",
      ),
      "The answer to “How many people use the connection at the busiest time?” must be a number, like 80",
    ],
  },
  "/sites/[siteId]/edit": {
    at: ({ site }) => `/sites/${site}/edit`,
    send: "Save",
    typed: { name: "", ST4: "-3" },
    says: [
      "Enter the name of the site",
      "The answer to “How many people use the connection at the busiest time?” must be between 0 and 100,000",
    ],
  },
  "/organisations/[reference]/people/new": {
    at: ({ organisation }) => `/organisations/${organisation}/people/new`,
    send: "Send the invitation",
    typed: { email: "nobody at nowhere", message: "Look at https://evil.example" },
    says: [EMAIL, "Choose a role", "Leave out web addresses. We add the link"],
  },
  "/organisations/[reference]/requests/new": {
    at: ({ organisation }) => `/organisations/${organisation}/requests/new`,
    send: "Send the request",
    typed: { ...THE_31ST, message: "Look at https://evil.example" },
    says: [
      "Choose how you know the supplier",
      "Choose what you ask for",
      DATE,
      "Leave out web addresses. We add the link",
    ],
  },
  "/organisations/[reference]/shares/new": {
    at: ({ organisation }) => `/organisations/${organisation}/shares/new`,
    send: "Share",
    typed: { odsCode: "?" },
    says: [CODE, "Choose what they see submissions of"],
  },
  "/services/[serviceId]/passport/edit": {
    at: ({ product }) => `/services/${product}/passport/edit`,
    send: "Save",
    typed: { about: LONG },
    says: ["Use 2,000 characters or fewer"],
  },
  "/assessments/[assessmentId]/assignments/new": {
    at: ({ assessment }) => `/assessments/${assessment}/assignments/new?requirement=P7`,
    send: "Assign",
    typed: { email: "nobody at nowhere", ...THE_31ST, note: LONG },
    says: [EMAIL, DATE, "Use 1,000 characters or fewer"],
  },
  "/assignments/[assignmentId]/edit": {
    at: ({ assignment }) => `/assignments/${assignment}/edit`,
    send: "Save",
    typed: { ...THE_31ST, note: LONG },
    says: [DATE, "Use 1,000 characters or fewer"],
  },
  "/assessments/[assessmentId]/requirements/[requirementId]/comments": {
    at: ({ assessment }) => `/assessments/${assessment}/requirements/P3/comments`,
    send: "Add the comment",
    typed: { text: LONG },
    says: ["Use 4,000 characters or fewer"],
  },
  "/assessments/[assessmentId]/requirements/[requirementId]/evidence": {
    at: ({ assessment }) => `/assessments/${assessment}/requirements/P3/evidence`,
    send: "Attach",
    says: ["Choose at least one"],
  },
  "/organisations/[reference]/evidence/new": {
    at: ({ organisation }) => `/organisations/${organisation}/evidence/new?kind=link`,
    send: "Save",
    typed: { title: " ", url: "javascript:alert(1)" },
    says: ["Enter a title", "Enter an address that begins with https:// or http://"],
  },
  "/evidence/[evidenceId]/attach": {
    at: ({ evidence }) => `/evidence/${evidence}/attach`,
    send: "Attach",
    says: ["Choose at least one requirement"],
  },
  "/evidence/[evidenceId]/edit": {
    at: ({ evidence }) => `/evidence/${evidence}/edit`,
    send: "Save",
    typed: { title: " " },
    says: ["Enter a title"],
  },
  "/evidence/[evidenceId]/versions/new": {
    at: ({ evidence }) => `/evidence/${evidence}/versions/new`,
    send: "Save",
    typed: { text: " " },
    says: ["Enter the note"],
  },
  "/organisations/[reference]/register-reviews/new": {
    at: ({ organisation }) => `/organisations/${organisation}/register-reviews/new`,
    send: "Save",
    typed: {
      reviewers: " ",
      "reviewedOn.day": "1",
      "reviewedOn.month": "1",
      "reviewedOn.year": "2199",
      missing: LONG,
    },
    says: [
      "The date must be today or in the past",
      ...unanswered("Who took part?", "How far do they stand for everybody concerned?"),
      "Use 2,000 characters or fewer",
    ],
  },
  "/sites/[siteId]/connections/new": {
    at: ({ site }) => `/sites/${site}/connections/new`,
    send: "Save",
    typed: {
      name: "",
      provider: LONG,
      download_mbps: "fast",
      busy_hour_percent: "101",
      "measured_on.day": "1",
      "measured_on.month": "1",
      "measured_on.year": "2199",
    },
    says: [
      "Enter a name or circuit reference",
      "Use 200 characters or fewer",
      "Download speed must be a number, like 80",
      "Busy-hour use must be between 0 and 100",
      "The date must be today or in the past",
    ],
  },
  "/organisations/[reference]/dependencies/new": {
    at: ({ organisation }) => `/organisations/${organisation}/dependencies/new`,
    send: "Continue",
    says: ["Choose a service"],
  },
  "/services/[serviceId]/dependencies/new": {
    at: ({ service }) => `/services/${service}/dependencies/new`,
    send: "Save",
    says: [
      "Choose a service",
      "Choose what it needs the other service for",
      "Choose the network between them",
    ],
  },
  "/sites/[siteId]/uses/new": {
    at: ({ site }) => `/sites/${site}/uses/new`,
    send: "Save",
    typed: { peopleAtOnce: "many", downMbps: "-1", source: LONG },
    says: [
      "Choose a service",
      "The answer to “How many people use it here at once?” must be a number, like 80",
      "Download for each person must be between 0 and 10,000",
      "Use 200 characters or fewer",
    ],
  },
  "/sites/[siteId]/uses/[serviceId]": {
    at: ({ site, used }) => `/sites/${site}/uses/${used}`,
    send: "Save",
    typed: { peopleAtOnce: "", upMbps: "fast", windowHours: "1000" },
    says: [
      ...unanswered("How many people use it here at once?"),
      "Upload for each person must be a number, like 80",
      "Hours for the scheduled transfer must be between 0.1 and 168",
    ],
  },
  "/connections/[connectionId]/edit": {
    at: ({ connection }) => `/connections/${connection}/edit`,
    send: "Save",
    typed: { name: " ", monthly_cost: "-1" },
    says: ["Enter a name or circuit reference", "Monthly cost must be between 0 and 1,000,000"],
  },
  "/organisations/[reference]/services/new": {
    at: ({ organisation }) => `/organisations/${organisation}/services/new`,
    send: "Save",
    typed: { name: "", provider: LONG, SV4: "2.5", "SV8.day": "31", "SV8.month": "2", "SV8.year": "2027" },
    says: [
      "Enter the name of the service",
      "Use 200 characters or fewer",
      "The answer to “About how many users does it have?” must be a whole number",
      DATE,
    ],
  },
  "/organisations/[reference]/national-services/[nationalId]": {
    at: ({ organisation }) => `/organisations/${organisation}/national-services/spine`,
    send: "Link it",
    says: ["Choose a service"],
  },
  "/services/[serviceId]/edit": {
    at: ({ service }) => `/services/${service}/edit`,
    send: "Save",
    typed: { name: "  ", SV4: "Infinity", "SV8.day": "", "SV8.month": "soon", "SV8.year": "" },
    says: [
      "Enter the name of the service",
      "The answer to “About how many users does it have?” must be a number, like 80",
      DATE,
    ],
  },
  "/services/[serviceId]/details/[group]": {
    at: ({ service }) => `/services/${service}/details/running`,
    send: "Save",
    typed: { bandwidth_now: "plenty", availability: "101" },
    says: [
      "Bandwidth need now must be a number, like 80",
      "Service level: availability must be between 0 and 100",
    ],
  },
  "/assessments/[assessmentId]/requirements/[requirementId]": {
    at: ({ assessment }) => `/assessments/${assessment}/requirements/U8`,
    send: "Save and continue",
    typed: {
      "U8.2.day": "1",
      "U8.2.month": "1",
      "U8.2.year": "2199",
      "U8.explanation": "Because.",
      "U8.note": LONG,
    },
    says: [
      "The date must be today or in the past",
      "Give a reason of at least 20 characters",
      "Use 4,000 characters or fewer",
    ],
  },
  "/assessments/[assessmentId]/requirements/[requirementId] left out": {
    at: ({ assessment }) => `/assessments/${assessment}/requirements/U10`,
    send: "Save and return to the list",
    typed: { "U10.note": "Kept", "U10.not_applicable": "No" },
    ticked: "U10.does_not_apply",
    says: ["Give a reason of at least 20 characters"],
  },
};

interface SubmissionNonsense extends Omit<Nonsense, "at"> {
  by: string;
  /** The page to begin on, the links to follow from there, as CSS finds them, and where to go under that. */
  from: string;
  links: readonly string[];
  under?: string;
}

const AS_REVIEWER = {
  by: "reviewer@nvicb.example",
  from: "/reviews",
  links: ['a[href^="/reviews/0"]'],
} as const;

/** Forms for the two sides of a submission, the supplier and who reviews it, and for who runs the portal. */
export const SUBMISSION_FORMS: Readonly<Record<string, SubmissionNonsense>> = {
  "/reviews/[reviewId]/requirements/[requirementId]": {
    ...AS_REVIEWER,
    under: "/requirements/P7",
    send: "Save",
    typed: { recommendation: LONG, note: LONG },
    says: ["Choose your verdict", "Use 4,000 characters or fewer", "Use 4,000 characters or fewer"],
  },
  "/reviews/[reviewId]/return": {
    ...AS_REVIEWER,
    under: "/return",
    send: "Return to the supplier",
    typed: { message: " " },
    says: ["Enter what the supplier should change and why"],
  },
  "/reviews/[reviewId]/decide": {
    ...AS_REVIEWER,
    under: "/decide",
    send: "Sign the decision",
    typed: { reasons: LONG, position: " ", password: "" },
    says: [
      "Choose what you decide",
      "Use 4,000 characters or fewer",
      "Enter your position in your organisation",
      "Enter your password",
    ],
  },
  "/submissions/[submissionId]/reviews/[reviewId]": {
    by: "lead@brightwell.example",
    from: "/organisations/DEMO3/submissions",
    links: ['a[href*="#condition-"]', 'a[href*="?condition="]'],
    send: "Say that it is met",
    typed: { note: LONG },
    says: ["Use 4,000 characters or fewer"],
  },
  "/submissions/[submissionId]/withdrawal": {
    by: "approver@brightwell.example",
    from: "/organisations/DEMO3/submissions",
    links: ['td a[href^="/submissions/0"]'],
    under: "/withdrawal",
    send: "Withdraw",
    typed: { reason: " " },
    says: ["Enter a reason"],
  },
  "/administration/oversight/new": {
    by: "admin@portal.example",
    from: "/administration/oversight",
    links: ['a[href="/administration/oversight/new"]'],
    send: "Save",
    typed: { overseer: "R?", overseen: " ", "since.day": "31", "since.month": "2", "since.year": "2026" },
    says: [
      CODE,
      "Enter the code of the organisation that is overseen",
      "Choose what kind of oversight it is",
      DATE,
    ],
  },
};

/** Of these, the demonstration shows nobody a field. The test sends one all the same. */
export const EMPTY_REGISTER = { "/assessments/[assessmentId]/empty-register": "register.no_services" };

/** Where one only presses a button, or one of the choices is always made. */
export const BUTTONS_ONLY = {
  "/account": "Sign out everywhere else",
  "/account/notices": "Save",
  "/account/second-factor/recovery-codes": "I have kept them",
  "/notices": "Mark all as read",
  "/sign-out": "Sign out",
  "/organisations/[reference]": "Start the assessment",
  "/organisations/[reference]/settings": "Save",
  "/assessments/[assessmentId]/requirements/[requirementId]/places": "Save all changes",
  "/assessments/[assessmentId]/requirements/[requirementId]/copy": "Copy these answers",
  "/assessments/[assessmentId]/reconfirm/[sectionId]": "Confirm these answers",
  "/assignments/[assignmentId]": "Take it back",
  "/evidence/[evidenceId]/removal": "Remove",
  "/sites/[siteId]/sizing/[sizingId]": "Use as evidence",
  "/organisations/[reference]/assessments/new": "Start the next assessment",
  "/assessments/[assessmentId]": "Confirm the answers of last time",
  "/organisations/[reference]/register-reviews": "Put right",
  "/organisations/[reference]/national-services": "Add Spine to your register",
  "/organisations/[reference]/plan/approval": "Approve the plan",
  "/organisations/[reference]/plan/board": "Accept",
  "/organisations/[reference]/plan/actions/[actionId]/places": "Merge into this action",
  "/organisations/[reference]/people/[personId]": "Save the role",
  "/organisations/[reference]/people/[personId]/removal": "Leave",
  "/organisations/[reference]/people/invitations/[invitationId]": "Withdraw",
  "/invitations/[token]": "Join",
  "/asked/[token]": "Take this request",
  "/requests/[requestId]": "Answer the request",
  "/shares/[shareId]": "Stop sharing",
  "/assessments/[assessmentId]/submit": "Prepare the submission",
  "/reviews/[reviewId]": "Agree that it is met",
  "/reviews/[reviewId]/start": "Begin",
  "/services/[serviceId]/inherited": "Inherit from this version",
  "/services/[serviceId]/passport": "Subscribe for Northmoor Teaching Hospitals NHS Trust",
  "/sites/[siteId]": "Archive",
  "/sites/[siteId]/uses/[serviceId]/removal": "Remove",
  "/sites/[siteId]/sizing": "Keep this as evidence",
  "/connections/[connectionId]": "Archive",
  "/services/[serviceId]": "Archive",
  "/services/[serviceId]/dependencies": "It needs no other service",
  "/services/[serviceId]/dependencies/[needsId]": "Save",
  "/services/[serviceId]/dependencies/[needsId]/removal": "Remove",
  "/imports/[importId]": "Import 1 row",
  "/administration/oversight/[oversightId]/removal": "End it",
};
