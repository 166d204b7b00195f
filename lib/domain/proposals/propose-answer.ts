import type { AnswerValue } from "../answer";
import { answerInWords } from "../answer-words";
import type { Catalogue } from "../catalogue";
import { findField } from "../catalogue/find-field";
import type { Proposal, Question } from "../catalogue/schema";
import { dateInWords } from "../dates";
import { reachInWords, type RegisterReview } from "../register-review";
import { ORGANISATION, scopeLevel } from "../scope";
import { proposeFromRegister } from "./propose-from-register";
import { type ReadRow, registersOf } from "./registers";
import type { ProposalContext, Proposed } from "./types";

/**
 * The answer that the portal can propose, with where it comes from, or null. The first source that gives a value
 * is used. A person confirms it or answers differently.
 */
export function proposeAnswer(
  catalogue: Catalogue,
  question: Question,
  context: ProposalContext,
): Proposed | null {
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
  if ("review" in proposal) return fromReview(proposal, context);
  if ("copy" in proposal) return fromField(catalogue, question, proposal.copy, context);
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

function fromField(
  catalogue: Catalogue,
  question: Question,
  name: string,
  context: ProposalContext,
): Proposed | null {
  const [register, key = ""] = name.split(".") as ["service" | "connection", string?];
  const { row } = registersOf(catalogue, context, register);
  const value: AnswerValue | undefined = row?.(key);
  const field = findField(catalogue, name);
  if (!row || value === undefined || !field) return null;
  // An answer proposes nothing to its own question; only what the register knows by itself does.
  if (field.question === question.id && value === answerHere(question.id, context)) return null;
  const holder = register === "connection" ? mainConnectionOf(row, context) : entryOf(context);
  const words = answerInWords(question, value) + measured(key, row);
  return { value, source: `From ${holder}, “${field.label}”: ${words}.` };
}

const answerHere = (id: string, { assessed, scope }: ProposalContext) =>
  assessed.answers.find((answer) => answer.question === id && answer.scope === scope)?.value;

function mainConnectionOf(row: ReadRow, { scope, nameOf }: ProposalContext): string {
  const name = row("name");
  const holder = `the main connection of ${nameOf?.(scope) ?? "this site"}`;
  return name === undefined ? holder : `${String(name)}, ${holder}`;
}

const entryOf = ({ scope, nameOf }: ProposalContext) =>
  nameOf ? `the register entry of ${nameOf(scope)}` : "the register of services";

/** Busy-hour use is as old as its measurement. */
function measured(key: string, row: ReadRow): string {
  const day = key === "busy_hour_percent" ? row("measured_on") : undefined;
  return day === undefined ? "" : `, measured ${dateInWords(String(day))}`;
}

function fromReview(
  proposal: Extract<Proposal, { review: string }>,
  { reviews }: ProposalContext,
): Proposed | null {
  if (!reviews) return null;
  if (proposal.review === "missing")
    return reviews.open.length ? { value: proposal.propose, source: stillMissing(reviews.open) } : null;
  const review = proposal.review === "reach" ? reviews.widest : reviews.newest;
  const found = review[proposal.review];
  const value = proposal.map ? proposal.map[found] : found;
  if (value === undefined) return null;
  const who = proposal.review === "reach" ? `: ${reachInWords(review.reach).toLowerCase()}` : "";
  return { value, source: `From ${reviewInWords(review)}${who}. Who took part: ${review.reviewers}` };
}

const stillMissing = (open: readonly RegisterReview[]) =>
  `Not put right yet: ${open.map((review) => `${reviewInWords(review)} found missing: ${review.missing}`).join("; ")}`;

const reviewInWords = ({ reviewedOn }: RegisterReview) =>
  `the review of the register on ${dateInWords(reviewedOn)}`;

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
