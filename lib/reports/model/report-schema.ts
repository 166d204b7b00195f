import { z } from "zod";
import { LEVELS } from "@/lib/domain/catalogue/shape/levels";
import { scopeLevelSchema, text } from "@/lib/domain/catalogue/shape/words";
import { MARKINGS } from "@/lib/domain/protective-marking";
import {
  outcomeLevel,
  obligation,
  status,
  count,
  index,
  coverage,
  scope,
  requirement,
  obstacle,
  outcome,
  dueAction,
  said,
} from "./report-parts";
import { plan } from "./plan-schema";

// The documented shape of a report, and of its JSON download. A change that breaks a reader raises FORMAT_VERSION.
export const FORMAT = "internet-first-report";
export const FORMAT_VERSION = 3;

export const reportSchema = z.strictObject({
  format: z.literal(FORMAT),
  formatVersion: z.literal(FORMAT_VERSION),
  /** The day as of which the assessment was judged. */
  madeOn: z.iso.date(),
  madeBy: text.nullable(),
  /** A draft can still change; what was submitted is a frozen copy. */
  stage: z.enum(["draft", "submitted"]),
  /** Of a report of what was submitted: which submission it is, and who declared it. */
  submission: z
    .strictObject({
      number: z.int().positive(),
      /** The service that is offered to others; null when the whole organisation was assessed. */
      product: text.nullable(),
      declaredOn: z.iso.date(),
      declaredBy: text,
      position: text,
      /** The fingerprint of the submission, not of this report. */
      sha256: text.nullable(),
      /** Only where its organisation no longer stands behind it: since when. */
      withdrawnOn: z.iso.date().optional(),
    })
    .nullable(),
  /** What the organisation prints on its reports. */
  marking: z.enum(MARKINGS).nullable(),
  organisation: z.strictObject({
    name: text,
    reference: text,
    odsCode: text.nullable(),
    type: text.nullable(),
  }),
  assessment: z.strictObject({ id: text, startedOn: z.iso.date(), changedOn: z.iso.date(), revision: count }),
  catalogue: z.strictObject({
    title: text,
    version: text,
    rulesVersion: count,
    basePolicy: text,
    edition: text,
  }),
  disclaimer: text,
  status,
  /** What stands between this status and the next one. Null when everything is fully met. */
  next: z.strictObject({ status: status, obstacles: z.array(obstacle) }).nullable(),
  /**
   * While the status is incomplete: the musts that fall short without a plan, worst first, and the status that they
   * hold the assessment at, whatever the open answers are. Null where nothing does, and once all is known.
   */
  knownShort: z.strictObject({ atBest: status, obstacles: z.array(obstacle) }).nullable(),
  figures: z.strictObject({
    mandatoryIndex: index,
    recommendedIndex: index,
    coverage,
    /** Mean over the answers, from 0 (asserted) to 3 (independently verified). */
    assurance: z.number().min(0).max(3),
    /** How many times a requirement is left out in a scope, by rule or by reason. */
    notApplicable: count,
  }),
  sections: z.array(
    z.strictObject({
      id: text,
      title: text,
      mandatoryIndex: index,
      recommendedIndex: index,
      coverage,
      levels: z.record(outcomeLevel, count),
    }),
  ),
  /** The organisation, its sites and its services, in this order. */
  scopes: z.array(z.strictObject({ key: scope, level: scopeLevelSchema, name: text })),
  /** In the order of the catalogue. Without outcomes where there is no site or service to judge. */
  requirements: z.array(
    z.strictObject({
      id: requirement,
      title: text,
      section: text,
      obligation,
      scopeLevel: scopeLevelSchema,
      outcomes: z.array(outcome),
    }),
  ),
  /** What to do, first things first. */
  actions: z.array(
    dueAction.extend({ class: z.enum(["must_gap", "unexplained_should", "explained_should"]) }),
  ),
  /** What is planned about them. Null of what was submitted, and of an assessment that another one followed. */
  plan: plan.nullable(),
  explanations: z.array(z.strictObject({ requirement, scope, ...said })),
  /** Answers that are not what the registers proposed, and why. */
  overruled: z.array(
    z.strictObject({ requirement, question: text, asks: text, scope, answer: text, ...said }),
  ),
  /** Where evidence has ended and nothing else proves the answers; its last day. */
  expired: z.array(z.strictObject({ requirement, scope, until: z.iso.date() })),
  /** What people noted beside their answers. The page does not show it. */
  notes: z.array(z.strictObject({ requirement, scope, ...said })),
  /** Statement of applicability: what was left out, by the rule of the requirement or by a person. */
  notApplicable: z.strictObject({
    byRule: z.array(z.strictObject({ requirement, scope, rule: text })),
    byPerson: z.array(z.strictObject({ requirement, scope, ...said })),
    /** Why a register is empty. */
    registers: z.array(z.strictObject({ register: z.enum(["site", "service"]), ...said })),
  }),
  /** Advice and later law or guidance. It moves nothing above. */
  apart: z.strictObject({
    outcomes: z.array(
      z.strictObject({
        requirement,
        question: text,
        asks: text,
        kind: z.enum(["advisory", "overlay"]),
        /** The later law or guidance. */
        source: text.nullable(),
        scope,
        level: z.enum([...LEVELS, "unknown"]),
      }),
    ),
    actions: z.array(dueAction),
  }),
  /** Answers that cannot both be true, or need a second look. Never scored. */
  contradictions: z.array(
    z.strictObject({ id: text, scope, sentence: text, requirements: z.array(requirement) }),
  ),
});

export type Report = z.infer<typeof reportSchema>;
export type ReportRequirement = Report["requirements"][number];
export type ReportOutcome = ReportRequirement["outcomes"][number];
