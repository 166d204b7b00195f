import { z } from "zod";
import { LEVELS } from "@/lib/domain/catalogue/shape/levels";
import { OBLIGATIONS, STATUSES, text } from "@/lib/domain/catalogue/shape/words";
import { isScopeKey, type ScopeKey } from "@/lib/domain/scope";

// What the documented shape of a report is made of.

export const outcomeLevel = z.enum([...LEVELS, "unknown", "not_applicable"]);
export const obligation = z.enum(OBLIGATIONS);
export const status = z.strictObject({ key: z.enum(STATUSES), label: text, meaning: text });
export const count = z.int().nonnegative();
/** A whole number from 0 to 100; null where nothing applies. */
export const index = z.int().min(0).max(100).nullable();
export const coverage = z.strictObject({ answered: count, applicable: count });
/** A key of `scopes`. */
export const scope = z.custom<ScopeKey>((value) => typeof value === "string" && isScopeKey(value));
/** An id of `requirements`. */
export const requirement = text;

const gaps = [
  "unplanned_must",
  "planned_must",
  "unknown_must",
  "unexplained_should",
  "unknown_should",
  "explained_should",
] as const;

/** Worst first. */
export const STANDINGS = [...gaps, "fully_met", "not_applicable"] as const;
export type Standing = (typeof STANDINGS)[number];

export const obstacle = z.strictObject({
  kind: z.enum(["no_sites", "no_services", ...gaps]),
  requirement: requirement.nullable(),
  title: text.nullable(),
  scopes: z.array(scope),
  sentence: text,
});

export const outcome = z.strictObject({
  scope,
  obligation,
  level: outcomeLevel,
  /** What the level means under its obligation: how it stands in the way, or that it does not. */
  standing: z.enum(STANDINGS),
  /** A recommendation that falls short, with a recorded explanation. */
  explained: z.boolean(),
  /** A must that falls short, with an approved, owned and dated action or exception. */
  planned: z.boolean(),
  /** Counted questions with an answer, and those that are asked. */
  answered: count,
  applicable: count,
  reason: text,
});

export const dueAction = z.strictObject({
  /** Stays the same from one report to the next. */
  id: text,
  action: text,
  requirement,
  scope,
  do: text,
  why: text,
  owner: text,
  effort: z.enum(["S", "M", "L"]),
  impact: z.union([z.literal(1), z.literal(2), z.literal(3)]),
});

/** What a person wrote about a requirement in a scope, when they last changed it, and their name. */
export const said = { text, by: text.nullable(), on: z.iso.date() };
