import { getCatalogue, latestVersion, type Catalogue } from "@/lib/domain/catalogue";
import { indexCatalogue } from "@/lib/domain/catalogue/catalogue";
import type { Action, CatalogueData, Question, QuestionOf, Requirement } from "@/lib/domain/catalogue/schema";

/**
 * Tiny catalogues for tests of logic, so that rewording the real one never breaks them. Only `meta` is the real
 * one: its rules are what these tests are about.
 */
export function dummyCatalogue(requirements: Requirement[], more: Partial<CatalogueData> = {}): Catalogue {
  return indexCatalogue(dummyData(requirements, more));
}

export function dummyData(requirements: Requirement[], more: Partial<CatalogueData> = {}): CatalogueData {
  const sections = [...new Set(requirements.map(({ section }) => section))];
  return {
    meta: getCatalogue(latestVersion).meta,
    profile_questions: {
      organisation: [
        aChoice("PF1", ["nhs_trust", "supplier"], { text: "What are you?" }),
        { ...aYesNo("PF5"), scored: false },
        { ...aYesNo("PF9"), scored: false },
      ],
      site: [{ ...aYesNo("ST3"), scored: false }],
      service: [
        aChoice("SV1", ["live", "retired"]),
        aChoice("SV2", ["lan_only", "external", "both"]),
        { ...aYesNo("SV5"), scored: false },
      ],
    },
    sections: sections.map((id, index) => ({
      id,
      title: id,
      order: index + 1,
      about: id,
      requirements: requirements.filter(({ section }) => section === id).map((requirement) => requirement.id),
    })),
    glossary: [],
    machine_checks: [],
    asset_register_fields: {
      note: "-",
      groups: [],
      fields: [],
      site_note: "-",
      site_fields: [],
      connection_note: "-",
      connection_fields: [],
    },
    contradictions: { note: "-", list: [] },
    requirements,
    coverage: { note: "-", clauses: [], covered_elsewhere: [], not_assessed: [] },
    ...more,
  };
}

/** A must of the organisation with one maturity question, unless told otherwise. */
export function aRequirement(id: string, changes: Partial<Requirement> = {}): Requirement {
  return {
    id,
    section: "section",
    source: [{ document: "policy", section: "-" }],
    title: `Title of ${id}`,
    statement: `Statement of ${id}.`,
    obligation: "must",
    obligation_basis: "must",
    audience: "both",
    scope_level: "organisation",
    applicability: { rule: "Every organisation", condition: null },
    na_allowed: true,
    questions: [aMaturity(`${id}.1`)],
    good_evidence: ["-"],
    examples: {},
    why_it_matters: "-",
    remediation: { not_met: [], partly_met: [], largely_met: [] },
    crosswalk: {
      dspt_caf_v3_2: [],
      dspt_ndg_standards: [],
      iso27001_2022_annex_a: [],
      tcop_points: [],
      cyber_essentials: [],
      dcb: [],
      other: [],
    },
    machine_check: { possible: "no", checks: [] },
    ...changes,
  };
}

type Changes<T extends Question["type"]> = Partial<QuestionOf<T>>;

export const aMaturity = (id: string, changes: Changes<"maturity"> = {}): QuestionOf<"maturity"> => ({
  id,
  type: "maturity",
  text: `How far ${id}?`,
  scored: true,
  levels: { not_met: "None.", partly_met: "Some.", largely_met: "Most.", fully_met: "All." },
  ...changes,
});

export const aYesNo = (id: string, changes: Changes<"yes_no"> = {}): QuestionOf<"yes_no"> => ({
  id,
  type: "yes_no",
  text: `Is ${id} so?`,
  scored: true,
  ...changes,
});

export const aChoice = (
  id: string,
  values: string[],
  changes: Changes<"single_choice"> = {},
): QuestionOf<"single_choice"> => ({
  id,
  type: "single_choice",
  text: `Which ${id}?`,
  scored: false,
  options: values.map((value) => ({ value, label: `Label of ${value}` })),
  ...changes,
});

export const aMultiChoice = (
  id: string,
  values: string[],
  changes: Changes<"multi_choice"> = {},
): QuestionOf<"multi_choice"> => ({
  id,
  type: "multi_choice",
  text: `Which of ${id}?`,
  scored: false,
  options: values.map((value) => ({ value, label: `Label of ${value}` })),
  ...changes,
});

export const aDate = (id: string, changes: Changes<"date"> = {}): QuestionOf<"date"> => ({
  id,
  type: "date",
  text: `When ${id}?`,
  scored: true,
  none_label: "Never",
  earliest: "2000-01-01",
  latest: "today",
  ...changes,
});

export const aNumber = (id: string, changes: Changes<"number"> = {}): QuestionOf<"number"> => ({
  id,
  type: "number",
  text: `How many ${id}?`,
  scored: false,
  unit: "services",
  min: 0,
  max: 1000,
  decimals: 0,
  ...changes,
});

export const aText = (id: string, changes: Changes<"text"> = {}): QuestionOf<"text"> => ({
  id,
  type: "text",
  text: `What is ${id}?`,
  scored: false,
  max_length: 20,
  ...changes,
});

export const anAction = (id: string, fixes: string[], changes: Partial<Action> = {}): Action => ({
  id,
  do: `Do ${id}`,
  why: "-",
  owner: "Digital lead",
  effort: "M",
  impact: 2,
  plan_part: "technical",
  scope: "organisation",
  fixes,
  unblocks: [],
  ...changes,
});
