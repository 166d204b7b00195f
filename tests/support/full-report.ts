import type { PlannedAction } from "@/lib/reports/model/plan-schema";
import type { Report } from "@/lib/reports/model/report-schema";

/** A small report in which no part is empty and no value stands twice for the same thing. Two sites and one service. */
export const fullReport = (): Report => structuredClone(FULL);

const due = {
  action: "M1-R1",
  requirement: "M1",
  scope: "organisation",
  do: "Ask the supplier for a date",
  why: "The old network ends",
  owner: "Digital lead",
  effort: "M",
  impact: 2,
} as const;

const planned = {
  id: "plan-1",
  action: "M1-R1",
  title: "Agree a date with the supplier",
  why: "Only they can move it",
  part: "technical",
  mandatory: true,
  priority: 1,
  status: "in_progress",
  statusOn: "2026-10-09",
  statusReason: "The contract was found",
  exceptionUntil: "2026-10-10",
  owner: "Owen Owner",
  startsOn: "2026-10-11",
  dueOn: "2026-10-12",
  whyNoDate: "The supplier decides",
  effort: "L",
  oneOffPounds: 81,
  yearlyPounds: 82,
  funding: "funded",
  people: "no",
  needs: ["plan-2"],
  targets: [{ requirement: "M1", scope: "organisation", due: "M1-R1@organisation" }],
} satisfies PlannedAction;

const FULL: Report = {
  format: "internet-first-report",
  formatVersion: 3,
  madeOn: "2026-11-21",
  madeBy: "Robin Example",
  stage: "submitted",
  submission: {
    number: 3,
    product: "Example Records",
    declaredOn: "2026-11-19",
    declaredBy: "Devi Declarer",
    position: "Chief digital officer",
    sha256: "a".repeat(64),
    withdrawnOn: "2026-11-20",
  },
  marking: "OFFICIAL",
  organisation: { name: "Example Trust", reference: "REF1", odsCode: "X26", type: "NHS trust" },
  assessment: { id: "a-assessment", startedOn: "2026-09-01", changedOn: "2026-11-18", revision: 47 },
  catalogue: {
    title: "Example catalogue",
    version: "1.2.3",
    rulesVersion: 4,
    basePolicy: "Internet First policy",
    edition: "second edition",
  },
  disclaimer: "A self-assessment aid.",
  status: { key: "incomplete", label: "Incomplete", meaning: "Something is not known yet." },
  next: {
    status: { key: "mandatory_not_met", label: "Not met", meaning: "A must falls short." },
    obstacles: [
      {
        kind: "unknown_must",
        requirement: "T1",
        title: "Two ways out",
        scopes: ["site:north"],
        sentence: "One question is open.",
      },
    ],
  },
  knownShort: {
    atBest: { key: "approaching", label: "On the way", meaning: "All of it is planned." },
    obstacles: [
      {
        kind: "unplanned_must",
        requirement: "M1",
        title: "A way out",
        scopes: ["organisation"],
        sentence: "It is partly met.",
      },
    ],
  },
  figures: {
    mandatoryIndex: 31,
    recommendedIndex: 32,
    coverage: { answered: 33, applicable: 35 },
    assurance: 1 + 1 / 12,
    notApplicable: 36,
  },
  sections: [
    {
      id: "S1",
      title: "Reaching services",
      mandatoryIndex: 51,
      recommendedIndex: 52,
      coverage: { answered: 53, applicable: 54 },
      levels: {
        fully_met: 61,
        largely_met: 62,
        partly_met: 63,
        not_met: 64,
        unknown: 65,
        not_applicable: 66,
      },
    },
  ],
  scopes: [
    { key: "organisation", level: "organisation", name: "Example Trust" },
    { key: "site:north", level: "site", name: "North clinic" },
    { key: "site:south", level: "site", name: "South clinic" },
    { key: "service:mail", level: "service", name: "Mail" },
  ],
  requirements: [
    {
      id: "M1",
      title: "A way out",
      section: "S1",
      obligation: "must",
      scopeLevel: "organisation",
      outcomes: [
        {
          scope: "organisation",
          obligation: "must",
          level: "partly_met",
          standing: "unplanned_must",
          explained: false,
          planned: false,
          answered: 71,
          applicable: 72,
          reason: "M1.1 is partly met.",
        },
      ],
    },
    {
      id: "T1",
      title: "Two ways out",
      section: "S1",
      obligation: "should",
      scopeLevel: "site",
      outcomes: [
        {
          scope: "site:north",
          obligation: "should",
          level: "fully_met",
          standing: "fully_met",
          explained: false,
          planned: false,
          answered: 73,
          applicable: 74,
          reason: "T1.1 is fully met.",
        },
      ],
    },
    { id: "V1", title: "Open names", section: "S1", obligation: "must", scopeLevel: "service", outcomes: [] },
  ],
  actions: [{ ...due, id: "M1-R1@organisation", class: "must_gap" }],
  plan: {
    approved: { number: 4, on: "2026-10-08", by: "Ada Approves" },
    actions: [
      planned,
      { ...planned, id: "plan-2", action: null, title: "Tell the board", needs: [], targets: [] },
    ],
  },
  explanations: [
    {
      requirement: "T1",
      scope: "site:north",
      text: "The lease ends.",
      by: "Alex Explains",
      on: "2026-10-02",
    },
  ],
  overruled: [
    {
      requirement: "M1",
      question: "M1.1",
      asks: "Is there a way out?",
      scope: "organisation",
      answer: "Partly",
      text: "The register is old.",
      by: "Olu Overrules",
      on: "2026-10-03",
    },
  ],
  expired: [{ requirement: "T1", scope: "site:south", until: "2026-10-04" }],
  notes: [
    { requirement: "M1", scope: "organisation", text: "Ask again.", by: "Nia Notes", on: "2026-10-05" },
  ],
  notApplicable: {
    byRule: [{ requirement: "T1", scope: "site:south", rule: "Busy sites" }],
    byPerson: [
      { requirement: "V1", scope: "service:mail", text: "It is closed.", by: "Pat Person", on: "2026-10-06" },
    ],
    registers: [{ register: "service", text: "We host nothing.", by: "Rae Register", on: "2026-10-07" }],
  },
  apart: {
    outcomes: [
      {
        requirement: "M1",
        question: "M1.9",
        asks: "Is a second line ordered?",
        kind: "overlay",
        source: "A later act",
        scope: "organisation",
        level: "not_met",
      },
    ],
    actions: [
      {
        ...due,
        id: "M1-R9@organisation",
        action: "M1-R9",
        do: "Order a second line",
        why: "An act asks for it",
        owner: "Network lead",
        effort: "L",
        impact: 3,
      },
    ],
  },
  contradictions: [
    { id: "X1", scope: "site:north", sentence: "You say two things.", requirements: ["M1", "T1"] },
  ],
};
