import type { Facts } from "@/lib/domain/assessment/answer";
import { dateInWords, monthsBefore } from "@/lib/domain/dates";
import { profileQuestions } from "./profile-questions";
import { SMARTCARD_SIGN_IN_ENDS } from "./smartcard-deadline";

/** Something about a service that its owner should look at soon. */
export interface ServiceWarning {
  /** In a few words, for a list. */
  short: string;
  says: string;
}

const MONTHS_OF_NOTICE = 12;

interface Entry {
  profile: Facts;
  details: Facts;
}

/** What to look at in the entry of a service on a day (an ISO date), most pressing first. Nothing once it is retired. */
export function serviceWarnings({ profile, details }: Entry, today: string): ServiceWarning[] {
  if (profile["SV1"] === "retired") return [];
  return [
    smartcard(details, today),
    privateAddress(profile, details),
    exceptionReview(details, today),
    contract(profile, details, today),
    undecided(profile),
  ].filter((warning) => warning !== null);
}

function smartcard({ sign_in, plan_date }: Facts, today: string): ServiceWarning | null {
  if (sign_in !== "cis1") return null;
  const late =
    typeof plan_date === "string" && plan_date > SMARTCARD_SIGN_IN_ENDS
      ? ` Your planned date, ${dateInWords(plan_date)}, is after that.`
      : "";
  const [retires, needs] =
    today > SMARTCARD_SIGN_IN_ENDS ? ["was to retire", "needed"] : ["retires", "needs"];
  return {
    short: "Smartcard sign-in",
    says: `Smartcard sign-in (Care Identity Service 1) ${needs} the Health and Social Care Network and ${retires} by ${dateInWords(SMARTCARD_SIGN_IN_ENDS)}.${late}`,
  };
}

/** A service that only people on one local network use needs no other address. */
function privateAddress({ SV2 }: Facts, { ip_addressing }: Facts): ServiceWarning | null {
  if (SV2 === "lan_only") return null;
  const short = "Private address";
  if (ip_addressing === "private")
    return { short, says: "It has a private address, so it cannot be reached over the internet." };
  if (ip_addressing === "nhs_allocated_private")
    return {
      short,
      says: "It has a private address that the NHS allocated, so it cannot be reached over the internet. It needs a public one.",
    };
  return null;
}

function exceptionReview({ scope_decision, scope_review }: Facts, today: string): ServiceWarning | null {
  if (scope_decision !== "exception" || typeof scope_review !== "string" || scope_review >= today)
    return null;
  return {
    short: "Exception to review",
    says: `The exception was to be reviewed by ${dateInWords(scope_review)}. Review it, or decide again.`,
  };
}

function contract({ SV3 }: Facts, { contract_end }: Facts, today: string): ServiceWarning | null {
  if (typeof contract_end !== "string" || monthsBefore(contract_end, MONTHS_OF_NOTICE) > today) return null;
  const day = dateInWords(contract_end);
  const ask =
    SV3 === "internet" ? "Keep access over the internet when" : "Ask for access over the internet before";
  return contract_end < today
    ? { short: "Contract has ended", says: `The contract ended on ${day}.` }
    : {
        short: "Contract ends soon",
        says: `The contract ends on ${day}. ${ask} you renew or replace it.`,
      };
}

/** What applies to a service is decided by its facts; while one is open, a requirement may apply that need not. */
function undecided(profile: Facts): ServiceWarning | null {
  const open = profileQuestions.service.filter(({ id, optional }) => !optional && profile[id] === undefined);
  if (open.length === 0) return null;
  const count =
    open.length === 1
      ? "1 question that decides what applies to it is"
      : `${open.length} questions that decide what applies to it are`;
  return {
    short: "What applies is not known",
    says: `${count} not answered. Until then, every requirement that they could rule out applies.`,
  };
}

/** What a planned retirement means for a service: worth knowing, and never an exemption. Null when none is planned. */
export function retirementContext({ SV1, SV8 }: Facts): string | null {
  const dated = typeof SV8 === "string" && SV8 !== "none";
  if (SV1 === "retired" || (SV1 !== "retiring" && !dated)) return null;
  const when = dated ? ` on ${dateInWords(SV8)}` : "";
  return `It is due to be retired${when}. That is useful to know for your plan. It does not exempt the service from the policy.`;
}
