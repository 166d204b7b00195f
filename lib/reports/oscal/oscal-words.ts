import { oneLine } from "@/lib/domain/one-line";
import type { ScopeKey } from "@/lib/domain/scope";
import type { Report } from "@/lib/reports/model/report-schema";
import type { Prop } from "./shared-shapes";
import { uuid5 } from "./uuid5";

/** Whose names the properties are: those of the report (`/report.schema.json`). */
export const NAMES = "urn:internet-first-report";
const NAMESPACE = "5b0f6e1c-7c53-5b1e-9d5c-3f1f0a4c2d77";

/** Properties, each with a value of one line; those without a value are left out. */
export const propsOf = (values: Record<string, string | number | boolean | null>): Prop[] =>
  Object.entries(values).flatMap(([name, value]) => {
    const line = oneLine(String(value ?? ""));
    return line ? [{ name, ns: NAMES, value: line }] : [];
  });

/** A day as the moment that OSCAL asks for. */
export const momentOf = (day: string) => `${day}T00:00:00Z`;

/** A day that somebody typed, where OSCAL can say it: its years are 1900 to 2999. */
export const sayable = (day: string | null): string | null => (day && /^(19|2\d)/.test(day) ? day : null);

/** The UUID of a thing in an assessment: the same in every file and in every revision. */
export const idIn =
  ({ assessment }: Report) =>
  (...name: string[]): string =>
    uuid5(NAMESPACE, [assessment.id, ...name].join("\n"));

export type IdOf = ReturnType<typeof idIn>;

export const componentId = (id: IdOf, scope: ScopeKey) => id("component", scope);
export const subjectsAt = (id: IdOf, ...scopes: ScopeKey[]) =>
  [...new Set(scopes)].map((scope) => ({
    "subject-uuid": componentId(id, scope),
    type: "component" as const,
  }));
