import { answerLabel, answerText } from "@/lib/domain/assessment/answer-label";
import type { AnswerValue } from "@/lib/domain/assessment/answer";
import { getCatalogue, type Catalogue } from "../catalogue";
import { coverageInWords } from "@/lib/domain/assessment/coverage-words";
import { dateInWords } from "../dates";
import { placeNames } from "../place-names";
import { ORGANISATION, serviceScope, siteScope, type ScopeKey } from "../scope";
import { LEVEL_WORDS, STATUS_WORDS } from "../scoring/words";
import { requirementIn } from "@/lib/domain/teamwork/share-of";
import type { SubmissionContent } from "./content";
import type { Statement } from "./statement";

/**
 * Everything that a submission says, one thing at a time.
 * @param catalogue the version that it names, unless told otherwise
 */
export function statementsOf(
  content: SubmissionContent,
  catalogue: Catalogue = getCatalogue(content.catalogueVersion),
): Statement[] {
  const nameOf = placeNames({ ...content, organisation: { name: "" } });
  const place = (scope: ScopeKey) => ({ scope, place: nameOf(scope) });
  const asked = (part: "fact" | "answer", id: string, scope: ScopeKey, value: AnswerValue): Statement => ({
    part,
    id,
    requirement: part === "fact" ? null : requirementIn(id),
    ...place(scope),
    about: answerLabel(catalogue, id),
    says: answerText(catalogue, id, value),
    value: JSON.stringify(Array.isArray(value) ? [...value].sort() : value),
  });
  const factsOf = (facts: Readonly<Record<string, AnswerValue>>, scope: ScopeKey) =>
    Object.entries(facts).map(([id, value]) => asked("fact", id, scope, value));
  const placed = (scope: ScopeKey, kind: string, { name, facts }: SubmissionContent["sites"][number]) => [
    {
      part: "place" as const,
      id: kind,
      requirement: null,
      ...place(scope),
      about: kind,
      says: name,
      value: name,
    },
    ...factsOf(facts, scope),
  ];
  return [
    ...resultStatements(content),
    ...factsOf(content.facts, ORGANISATION),
    ...content.sites.flatMap((site) => placed(siteScope(site.id), "Site", site)),
    ...content.services.flatMap((service) => placed(serviceScope(service.id), "Service", service)),
    ...content.outcomes.map(({ requirement, scope, obligation, level, explained, planned }) => ({
      part: "outcome" as const,
      id: obligation,
      requirement,
      ...place(scope),
      about: `How it comes out (${obligation})`,
      says: [LEVEL_WORDS[level].label, explained && "explained", planned && "planned"]
        .filter(Boolean)
        .join(", "),
      value: JSON.stringify([level, explained, planned]),
    })),
    ...content.answers.map(({ question, scope, value }) => asked("answer", question, scope, value)),
    ...content.evidence.flatMap(evidenceStatements(place)),
    ...content.checks.map(({ check, scope, result }) => ({
      part: "check" as const,
      id: check,
      requirement: null,
      ...place(scope),
      about: catalogue.machine_checks.find(({ id }) => id === check)?.title ?? check,
      says: result,
      value: result,
    })),
  ];
}

/** Where it stands, and by which version of the policy and its rules. */
function resultStatements({ standing, catalogueVersion, rulesVersion }: SubmissionContent): Statement[] {
  const { status, mandatoryIndex, recommendedIndex, coverage, assurance, notApplicable } = standing;
  const said: [id: string, about: string, says: string][] = [
    ["status", "Status", STATUS_WORDS[status].label],
    ["mandatoryIndex", "Mandatory index", indexInWords(mandatoryIndex)],
    ["recommendedIndex", "Recommended index", indexInWords(recommendedIndex)],
    ["coverage", "Answered", coverageInWords(coverage)],
    ["assurance", "Assurance", `${assurance.toFixed(1)} of 3`],
    ["notApplicable", "Not applicable", String(notApplicable)],
    ["catalogueVersion", "Version of the catalogue", catalogueVersion],
    ["rulesVersion", "Version of the rules", String(rulesVersion)],
  ];
  return said.map(([id, about, says]) => ({
    part: "result",
    id,
    requirement: null,
    scope: ORGANISATION,
    place: "",
    about,
    says,
    value: says,
  }));
}

const indexInWords = (index: number | null) => (index === null ? "Nothing applies" : `${index} of 100`);

/** Evidence speaks for each of its requirements: it can be taken from one and stay with another. */
const evidenceStatements =
  (place: (scope: ScopeKey) => Pick<Statement, "scope" | "place">) =>
  (item: SubmissionContent["evidence"][number]): Statement[] => {
    const { id, title, scope, requirements, version, sha256, validFrom, validUntil } = item;
    const says = [
      `Version ${version}`,
      validFrom && `valid from ${dateInWords(validFrom)}`,
      validUntil && `valid until ${dateInWords(validUntil)}`,
    ];
    return requirements.map((requirement) => ({
      part: "evidence",
      id,
      requirement,
      ...place(scope),
      about: `Evidence: ${title}`,
      says: says.filter(Boolean).join(", "),
      value: JSON.stringify([title, version, sha256, validFrom, validUntil]),
    }));
  };
