import { NOTICE_KINDS, type NoticeKind } from "./notice";

/** How somebody wants to be told: an email at once, one a day, or none. All are in the portal. */
export const WAYS = ["at_once", "daily", "portal"] as const;

export type Way = (typeof WAYS)[number];

/** An invitation has an email of its own, sent at once, with its link: nobody chooses, and no other email tells it. */
export type ChosenKind = Exclude<NoticeKind, "invited">;

export const isChosen = (kind: NoticeKind): kind is ChosenKind => kind !== "invited";

export const CHOSEN_KINDS = NOTICE_KINDS.filter(isChosen);

/** What each kind of notice is about, for whoever chooses, and how they are told until they choose. */
export const KINDS_IN_WORDS: Record<ChosenKind, { about: string; unlessChosen: Way; exception?: string }> = {
  assigned: { about: "Somebody asks you to answer something", unlessChosen: "daily" },
  done: { about: "Somebody has done what you assigned", unlessChosen: "daily" },
  handed_back: { about: "Somebody hands back what you assigned", unlessChosen: "daily" },
  closed: {
    about: "What you were asked to answer ends, because the next assessment begins",
    unlessChosen: "daily",
  },
  mentioned: { about: "Somebody mentions you in a comment", unlessChosen: "daily" },
  due_soon: { about: "Answers are due in 7 days, or tomorrow", unlessChosen: "daily" },
  overdue: { about: "Answers were due and are not given", unlessChosen: "at_once" },
  evidence_expiring: {
    about: "Evidence expires in 30 days, 7 days or tomorrow",
    unlessChosen: "daily",
    exception: "Until you choose, you are told at once of what expires tomorrow.",
  },
  submission_requested: { about: "Another organisation asks for your assessment", unlessChosen: "daily" },
  request_declined: { about: "A request for an assessment is declined", unlessChosen: "daily" },
  shared: { about: "A supplier shares an assessment with your organisation", unlessChosen: "daily" },
  subscribed: {
    about: "Another organisation subscribes to your assessment of a product",
    unlessChosen: "daily",
  },
  share_ended: { about: "A supplier no longer shares an assessment", unlessChosen: "daily" },
  query_asked: { about: "A reviewer asks about your submission", unlessChosen: "daily" },
  query_answered: { about: "A supplier answers a query", unlessChosen: "daily" },
  returned: { about: "Your submission is returned for changes", unlessChosen: "at_once" },
  decided: { about: "Your submission is decided on", unlessChosen: "at_once" },
  condition_done: { about: "A supplier says that a condition is met", unlessChosen: "daily" },
  virus_found: { about: "A virus is found in a file that you uploaded", unlessChosen: "at_once" },
  action_owned: { about: "An action of the plan is yours", unlessChosen: "daily" },
  action_due_soon: { about: "An action of yours is due in 7 days, or tomorrow", unlessChosen: "daily" },
  action_overdue: { about: "An action of yours was due and is not done", unlessChosen: "at_once" },
  plan_approved: { about: "The plan was approved", unlessChosen: "daily" },
  to_declare: { about: "A submission waits for your declaration", unlessChosen: "daily" },
  submission_received: { about: "A submission waits for your review", unlessChosen: "daily" },
  submission_withdrawn: { about: "A submission that you may read is withdrawn", unlessChosen: "daily" },
  oversight_began: {
    about: "A board begins to see where your organisation stands",
    unlessChosen: "daily",
  },
  oversight_ended: {
    about: "A board no longer sees where your organisation stands",
    unlessChosen: "daily",
  },
  inherited_later: {
    about: "A supplier submits a later version than a service inherits from",
    unlessChosen: "daily",
  },
  inherited_accepted: {
    about: "A later version than a service inherits from is accepted",
    unlessChosen: "daily",
  },
  inherited_withdrawn: { about: "A supplier withdraws what a service inherits from", unlessChosen: "daily" },
};

export const WAYS_IN_WORDS: Record<Way, string> = {
  at_once: "By email at once",
  daily: "In one email a day, at 8am",
  portal: "Only in the portal",
};
