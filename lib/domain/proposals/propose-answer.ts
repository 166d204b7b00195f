import { answerInWords } from "@/lib/domain/assessment/answer-words";
import type { Catalogue } from "../catalogue";
import type { Proposal, Question } from "../catalogue/schema";
import { dateInWords } from "../dates";
import { ORGANISATION, scopeLevel } from "../scope";
import { proposeFromField } from "./propose-from-field";
import { proposeFromRegister } from "./propose-from-register";
import { proposeInherited } from "./propose-inherited";
import { proposeFromReview } from "./propose-from-review";
import type { ProposalContext, Proposed } from "./types";

/**
 * The answer that the portal can propose, with where it comes from, or null. The first source that gives a value
 * is used; what a service inherits comes first, because somebody chose that it does. A person confirms it or answers differently.
 */
export function proposeAnswer(
  catalogue: Catalogue,
  question: Question,
  context: ProposalContext,
): Proposed | null {
  const inherited = proposeInherited(catalogue, question, context);
  if (inherited) return inherited;
  for (const proposal of question.proposes_from ?? []) {
    const proposed = propose(catalogue, question, proposal, context);
    if (proposed) return proposed;
  }
  return null;
}

function propose(
  catalogue: Catalogue,
  question: Question,
  proposal: Proposal,
  context: ProposalContext,
): Proposed | null {
  if ("check" in proposal) return fromCheck(catalogue, proposal, context);
  if ("profile" in proposal) return fromProfile(catalogue, proposal, context);
  if ("answer" in proposal) return fromAnswer(catalogue, proposal, context);
  if ("certificate" in proposal) return fromCertificate(proposal, context);
  if ("review" in proposal) return proposeFromReview(proposal, context);
  if ("copy" in proposal) return proposeFromField(catalogue, question, proposal.copy, context);
  return proposeFromRegister(catalogue, proposal, context);
}

function fromCheck(
  catalogue: Catalogue,
  proposal: Extract<Proposal, { check: string }>,
  { checks = [], scope }: ProposalContext,
): Proposed | null {
  const check = catalogue.machine_checks.find(({ id }) => id === proposal.check);
  const found = checks.filter((one) => one.check === proposal.check && one.scope === scope);
  if ("copy" in proposal) {
    const value = found.map(({ outputs }) => outputs?.[proposal.copy]).find((output) => output !== undefined);
    return value === undefined ? null : { value, source: `From the automatic check “${check?.title}”.` };
  }
  const says = check?.results.find(({ key }) => key === proposal.result)?.says;
  return proposal.propose !== undefined && found.some(({ result }) => result === proposal.result)
    ? { value: proposal.propose, source: `From the automatic check “${check?.title}”: ${says}` }
    : null;
}

function fromProfile(
  catalogue: Catalogue,
  { profile, map }: Extract<Proposal, { profile: string }>,
  context: ProposalContext,
): Proposed | null {
  const fact = factsOf(catalogue, profile, context)?.[profile];
  const asked = catalogue.question(profile);
  if (fact === undefined || !asked) return null;
  const value = map ? map[String(fact)] : fact;
  if (value === undefined) return null;
  const place = catalogue.levelOf(profile) === ORGANISATION ? undefined : context.nameOf?.(context.scope);
  const entry = place ? `the register entry of ${place}` : "the register";
  return { value, source: `From ${entry}: “${asked.text}” is ${answerInWords(asked, fact)}.` };
}

/** The facts that a profile question is kept in, as seen from the scope in hand. */
function factsOf(catalogue: Catalogue, profile: string, { scope, assessed }: ProposalContext) {
  if (catalogue.levelOf(profile) === ORGANISATION) return assessed.organisation;
  const places = scopeLevel(scope) === "site" ? assessed.sites : assessed.services;
  return places.find(({ id }) => scope.endsWith(`:${id}`))?.facts;
}

function fromAnswer(
  catalogue: Catalogue,
  { answer: id, map }: Extract<Proposal, { answer: string }>,
  { scope, assessed }: ProposalContext,
): Proposed | null {
  const asked = catalogue.question(id);
  const there = catalogue.levelOf(id) === ORGANISATION ? ORGANISATION : scope;
  const given = assessed.answers.find((one) => one.question === id && one.scope === there)?.value;
  const value = given === undefined ? undefined : map[String(given)];
  if (value === undefined || given === undefined || !asked) return null;
  return { value, source: `Follows from the answer to “${asked.text}”: ${answerInWords(asked, given)}.` };
}

function fromCertificate(
  { certificate: schemes, take }: Extract<Proposal, { certificate: string[] }>,
  { certificates = [] }: ProposalContext,
): Proposed | null {
  const newest = certificates
    .filter(({ scheme }) => schemes.includes(scheme))
    .sort((a, b) => b.issued_on.localeCompare(a.issued_on))[0];
  const value = newest?.[take];
  return value ? { value, source: `From your newest certificate, dated ${dateInWords(value)}.` } : null;
}
