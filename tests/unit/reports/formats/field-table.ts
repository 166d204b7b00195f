/** The forms of a report. `document` is the PDF and the Word file, which are one; `csv` is both CSV files. */
export const FORMATS = ["document", "page", "excel", "csv", "results", "milestones"] as const;
export type Format = (typeof FORMATS)[number];

const KEY = "a person reads its words, not its key";
const GROUPED = "one line stands for all its places; the workbook has each";
const SENTENCE = "its sentence says it";
const OUTCOMES = "each outcome has its own";
const DRAWN = "drawn from the outcomes, which are all in it";
const MILESTONES = "stands in the plan of action";
const RESULTS = "stands in the assessment results";
const TABLE = "a table of outcomes and one of actions, and nothing beside them";

/**
 * What of a report a format leaves out, and why: a path stands for everything under it. Whatever is not named here it
 * carries. `[]` is an entry of a list. JSON carries everything.
 */
export const LEFT_OUT: Record<Format, Record<string, string>> = {
  document: {
    "organisation.reference": "stands only where there is no ODS code",
    "status.key": KEY,
    "next.status.key": KEY,
    "knownShort.atBest.key": KEY,
    "knownShort.obstacles[].kind": SENTENCE,
    "requirements[].obligation": OUTCOMES,
    "requirements[].scopeLevel": "its places say it",
    "requirements[].outcomes[].answered": GROUPED,
    "requirements[].outcomes[].applicable": GROUPED,
    "actions[].id": GROUPED,
    "apart.actions[].id": GROUPED,
  },
  page: {
    format: "for software",
    formatVersion: "for software",
    submission: "stands on the page of the submission, around the report",
    "organisation.reference": "stands in the address",
    "next.status.key": KEY,
    "next.status.meaning": "stands in the documents",
    "next.obstacles[].scopes": SENTENCE,
    "knownShort.atBest.key": KEY,
    "knownShort.atBest.meaning": "stands in the documents",
    "knownShort.obstacles[].kind": SENTENCE,
    "knownShort.obstacles[].scopes": SENTENCE,
    "sections[].id": KEY,
    "requirements[].section": KEY,
    "requirements[].obligation": OUTCOMES,
    "requirements[].outcomes[].answered": GROUPED,
    "requirements[].outcomes[].applicable": GROUPED,
    "actions[].id": GROUPED,
    "actions[].action": KEY,
    "overruled[].question": "its words stand there",
    notes: "they stand beside the answers",
    "apart.outcomes[].question": "its words stand there",
    "apart.outcomes[].kind": "its source says it",
    "apart.actions[].id": GROUPED,
    "apart.actions[].action": KEY,
    "contradictions[].id": KEY,
  },
  excel: {
    "status.key": KEY,
    "next.status.key": KEY,
    "next.status.meaning": "the status itself has its meaning on its sheet",
    "knownShort.atBest.key": KEY,
    "knownShort.atBest.meaning": "the status itself has its meaning on its sheet",
    "requirements[].obligation": OUTCOMES,
  },
  csv: {
    format: TABLE,
    formatVersion: TABLE,
    madeOn: "stands in the name of the file",
    madeBy: TABLE,
    stage: TABLE,
    submission: TABLE,
    organisation: "its reference stands in the name of the file",
    assessment: TABLE,
    catalogue: TABLE,
    disclaimer: TABLE,
    status: TABLE,
    next: TABLE,
    knownShort: TABLE,
    figures: TABLE,
    "sections[].mandatoryIndex": TABLE,
    "sections[].recommendedIndex": TABLE,
    "sections[].coverage": TABLE,
    "sections[].levels": TABLE,
    "scopes[].level": "its key says it",
    "requirements[].obligation": OUTCOMES,
    "requirements[].scopeLevel": "its places say it",
    "actions[].action": "its id begins with it",
    explanations: TABLE,
    "overruled[].asks": TABLE,
    "overruled[].by": TABLE,
    "overruled[].on": TABLE,
    expired: TABLE,
    notes: TABLE,
    notApplicable: TABLE,
    apart: TABLE,
    contradictions: TABLE,
  },
  results: {
    next: DRAWN,
    knownShort: DRAWN,
    sections: DRAWN,
    "requirements[].obligation": OUTCOMES,
    "requirements[].scopeLevel": "the kind of its places says it",
    actions: MILESTONES,
    "apart.actions": "advice moves nothing, and OSCAL has no place for what need not be done",
  },
  milestones: {
    "submission.declaredOn": RESULTS,
    "submission.declaredBy": RESULTS,
    "submission.position": RESULTS,
    status: RESULTS,
    next: DRAWN,
    knownShort: DRAWN,
    figures: RESULTS,
    sections: RESULTS,
    "requirements[].obligation": OUTCOMES,
    "requirements[].scopeLevel": RESULTS,
    explanations: RESULTS,
    overruled: RESULTS,
    expired: RESULTS,
    notes: RESULTS,
    notApplicable: RESULTS,
    apart: "advice moves nothing, and OSCAL has no place for what need not be done",
    contradictions: RESULTS,
  },
};
