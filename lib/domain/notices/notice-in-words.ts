import { dateInWords } from "@/lib/domain/dates";
import { REVIEW_STATE_WORDS } from "../review/state-words";
import type { Notice } from "./notice";

/** The one sentence in which a notice tells what happened. */
export function noticeInWords({ kind, words }: Notice): string {
  switch (kind) {
    case "invited":
      return `${words.by} invites you to join ${words.organisation}. Your role would be ${words.role}.`;
    case "assigned":
      return `${words.by} asks you to answer “${words.what}”${words.dueOn ? ` by ${dateInWords(words.dueOn)}` : ""}.`;
    case "done":
      return `${words.by} has done what you assigned: “${words.what}”.`;
    case "handed_back":
      return `${words.by} hands back “${words.what}” and says: ${words.why}`;
    case "closed":
      return `${words.by} has started the next assessment. You no longer need to answer “${words.what}”.`;
    case "mentioned":
      return `${words.by} mentions you in a comment on “${words.what}”.`;
    case "due_soon":
      return `Your answers to “${words.what}” are due on ${dateInWords(words.dueOn)}.`;
    case "overdue":
      return `Your answers to “${words.what}” were due on ${dateInWords(words.dueOn)}.`;
    case "evidence_expiring":
      return `“${words.title}” is valid until ${dateInWords(words.validUntil)}. After that day it proves nothing.`;
    case "submission_requested":
      return `${words.by} asks for your assessment of ${words.what}${words.dueOn ? ` by ${dateInWords(words.dueOn)}` : ""}.`;
    case "request_declined":
      return `${words.by} does not share its assessment of ${words.what} and says: ${words.why}`;
    case "shared":
      return `${words.by} shares its assessment of ${words.what} with you.`;
    case "subscribed":
      return `${words.by} has subscribed to your assessment of ${words.what}.`;
    case "share_ended":
      return `${words.by} no longer shares its assessment of ${words.what} and says: ${words.why}`;
    case "query_asked":
      return `${words.by} asks about ${words.requirement} in your submission of ${words.what}.`;
    case "query_answered":
      return `${words.by} has answered your query about ${words.requirement} in ${words.what}.`;
    case "returned":
      return `${words.by} returns your submission of ${words.what} for changes and says: ${words.why}`;
    case "decided":
      return `${words.by} has decided on your submission of ${words.what}: ${REVIEW_STATE_WORDS[words.decision].label.toLowerCase()}.`;
    case "condition_done":
      return `${words.by} says that a condition on ${words.what} is met: ${words.condition}`;
    case "virus_found":
      return `The virus scanner found a virus in “${words.fileName}”, which you uploaded as “${words.title}”. Nobody can open it, and it proves nothing.`;
    case "action_owned":
      return `${words.by} made you the owner of an action${words.dueOn ? `, due by ${dateInWords(words.dueOn)}` : ""}: ${words.what}.`;
    case "action_due_soon":
      return `An action is due on ${dateInWords(words.dueOn)}: ${words.what}.`;
    case "action_overdue":
      return `An action was due on ${dateInWords(words.dueOn)}: ${words.what}.`;
    case "plan_approved":
      return `${words.by} approved the plan of ${words.organisation}: baseline ${words.number}.`;
    case "to_declare":
      return `${words.by} has prepared a submission for you to declare: ${words.what}.`;
    case "submission_received":
      return `${words.by} has submitted ${words.what}. It waits for your review.`;
    case "submission_withdrawn":
      return `${words.by} has withdrawn a submission: ${words.what}. They say: ${words.why}`;
    case "oversight_began":
      return `${words.by} now oversees ${words.organisation}. Its board sees where you stand and never your answers.`;
    case "oversight_ended":
      return `${words.by} no longer oversees ${words.organisation}, and no longer sees where you stand.`;
    case "inherited_later":
      return `${words.by} has submitted version ${words.number}, after the one that “${words.service}” inherits from. Nothing changes yet.`;
    case "inherited_accepted":
      return `Version ${words.number} of ${words.by} is accepted. Choose what “${words.service}” takes over from it.`;
    case "inherited_withdrawn":
      return `${words.by} has withdrawn version ${words.number}, which “${words.service}” inherits from. Read its answers again. They say: ${words.why}`;
  }
}
