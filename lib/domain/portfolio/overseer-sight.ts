/** What whoever oversees an organisation sees of it, in its portfolio. The summaries of lib/data hold no more. */
export const OVERSEERS_SEE = [
  "Its status and how that moved since last month",
  "Its indices, how much is answered and how well it is proved",
  "How each section stands, and which requirements fall short or are not known",
  "How many actions are late, how many for mandatory requirements have no recorded funding, and how much evidence has expired",
  "How many connections to HSCN it has and their recorded cost",
  "How many services have moved, and in which wave the others can",
  "The names of the suppliers of its services",
] as const;

export const OVERSEERS_DO_NOT_SEE = [
  "Answers, remarks and comments",
  "Evidence",
  "The actions of the plan: their words, owners, dates and costs",
  "Sites, services and connections by name",
  "Who works on it",
] as const;
