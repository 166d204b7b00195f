import { describe, expect, test } from "vitest";
import { isUrgent } from "@/lib/domain/notices/is-urgent";
import { noticeInWords } from "@/lib/domain/notices/notice-in-words";
import { NOTICE_KINDS, type Notice } from "@/lib/domain/notices/notice";

const by = "Leigh Lead";
const what = "Patching";
const evidence = { title: "Penetration test", validUntil: "2026-12-01" };

const CASES: { notice: Notice; says: string; urgent: boolean }[] = [
  {
    notice: { kind: "invited", words: { by, organisation: "Northmoor", role: "contributor" } },
    says: "Leigh Lead invites you to join Northmoor. Your role would be contributor.",
    urgent: false,
  },
  {
    notice: { kind: "assigned", words: { by, what, dueOn: "2026-12-01" } },
    says: "Leigh Lead asks you to answer “Patching” by 1 December 2026.",
    urgent: false,
  },
  {
    notice: { kind: "assigned", words: { by, what, dueOn: null } },
    says: "Leigh Lead asks you to answer “Patching”.",
    urgent: false,
  },
  {
    notice: { kind: "done", words: { by, what } },
    says: "Leigh Lead has done what you assigned: “Patching”.",
    urgent: false,
  },
  {
    notice: { kind: "handed_back", words: { by, what, why: "I do not run the servers." } },
    says: "Leigh Lead hands back “Patching” and says: I do not run the servers.",
    urgent: false,
  },
  {
    notice: { kind: "closed", words: { by, what } },
    says: "Leigh Lead has started the next assessment. You no longer need to answer “Patching”.",
    urgent: false,
  },
  {
    notice: { kind: "mentioned", words: { by, what } },
    says: "Leigh Lead mentions you in a comment on “Patching”.",
    urgent: false,
  },
  {
    notice: { kind: "due_soon", words: { what, dueOn: "2026-12-01" } },
    says: "Your answers to “Patching” are due on 1 December 2026.",
    urgent: false,
  },
  {
    notice: { kind: "overdue", words: { what, dueOn: "2026-12-01" } },
    says: "Your answers to “Patching” were due on 1 December 2026.",
    urgent: true,
  },
  {
    notice: { kind: "action_due_soon", words: { what, dueOn: "2026-12-01" } },
    says: "An action is due on 1 December 2026: Patching.",
    urgent: false,
  },
  {
    notice: { kind: "action_overdue", words: { what, dueOn: "2026-12-01" } },
    says: "An action was due on 1 December 2026: Patching.",
    urgent: true,
  },
  {
    notice: { kind: "evidence_expiring", words: { ...evidence, daysLeft: 7 } },
    says: "“Penetration test” is valid until 1 December 2026. After that day it proves nothing.",
    urgent: false,
  },
  {
    notice: { kind: "evidence_expiring", words: { ...evidence, daysLeft: 1 } },
    says: "“Penetration test” is valid until 1 December 2026. After that day it proves nothing.",
    urgent: true,
  },
  {
    notice: {
      kind: "submission_requested",
      words: { by: "Vale ICB", what: "the Record", dueOn: "2026-12-01" },
    },
    says: "Vale ICB asks for your assessment of the Record by 1 December 2026.",
    urgent: false,
  },
  {
    notice: { kind: "submission_requested", words: { by: "Vale ICB", what: "the Record", dueOn: null } },
    says: "Vale ICB asks for your assessment of the Record.",
    urgent: false,
  },
  {
    notice: {
      kind: "request_declined",
      words: { by: "Brightwell", what: "the Record", why: "We retire it." },
    },
    says: "Brightwell does not share its assessment of the Record and says: We retire it.",
    urgent: false,
  },
  {
    notice: { kind: "shared", words: { by: "Brightwell", what: "the Record" } },
    says: "Brightwell shares its assessment of the Record with you.",
    urgent: false,
  },
  {
    notice: { kind: "subscribed", words: { by: "Vale ICB", what: "the Record" } },
    says: "Vale ICB has subscribed to your assessment of the Record.",
    urgent: false,
  },
  {
    notice: { kind: "oversight_began", words: { by: "North Board", organisation: "Northmoor" } },
    says: "North Board now oversees Northmoor. Its board sees where you stand and never your answers.",
    urgent: false,
  },
  {
    notice: { kind: "oversight_ended", words: { by: "North Board", organisation: "Northmoor" } },
    says: "North Board no longer oversees Northmoor, and no longer sees where you stand.",
    urgent: false,
  },
  {
    notice: { kind: "share_ended", words: { by: "Brightwell", what: "the Record", why: "You left us." } },
    says: "Brightwell no longer shares its assessment of the Record and says: You left us.",
    urgent: false,
  },
  {
    notice: { kind: "query_asked", words: { by: "Vale ICB", what: "the Record", requirement: "P7" } },
    says: "Vale ICB asks about P7 in your submission of the Record.",
    urgent: false,
  },
  {
    notice: { kind: "query_answered", words: { by: "Brightwell", what: "the Record", requirement: "P7" } },
    says: "Brightwell has answered your query about P7 in the Record.",
    urgent: false,
  },
  {
    notice: { kind: "returned", words: { by: "Vale ICB", what: "the Record", why: "P7 is open." } },
    says: "Vale ICB returns your submission of the Record for changes and says: P7 is open.",
    urgent: true,
  },
  {
    notice: { kind: "decided", words: { by: "Vale ICB", what: "the Record", decision: "not_accepted" } },
    says: "Vale ICB has decided on your submission of the Record: not accepted.",
    urgent: true,
  },
  {
    notice: {
      kind: "condition_done",
      words: { by: "Brightwell", what: "the Record", condition: "Patch it" },
    },
    says: "Brightwell says that a condition on the Record is met: Patch it",
    urgent: false,
  },
  {
    notice: { kind: "virus_found", words: { title: "Minutes", fileName: "minutes.pdf" } },
    says: "The virus scanner found a virus in “minutes.pdf”, which you uploaded as “Minutes”. Nobody can open it, and it proves nothing.",
    urgent: true,
  },
  {
    notice: { kind: "action_owned", words: { by, what: "Patch it", dueOn: "2027-03-31" } },
    says: "Leigh Lead made you the owner of an action, due by 31 March 2027: Patch it.",
    urgent: false,
  },
  {
    notice: { kind: "plan_approved", words: { by, organisation: "Northmoor", number: 2 } },
    says: "Leigh Lead approved the plan of Northmoor: baseline 2.",
    urgent: false,
  },
  {
    notice: { kind: "to_declare", words: { by, what: "Brightwell Results" } },
    says: "Leigh Lead has prepared a submission for you to declare: Brightwell Results.",
    urgent: false,
  },
  {
    notice: { kind: "submission_received", words: { by: "Brightwell", what: "Brightwell Results" } },
    says: "Brightwell has submitted Brightwell Results. It waits for your review.",
    urgent: false,
  },
  {
    notice: {
      kind: "submission_withdrawn",
      words: { by: "Brightwell", what: "Brightwell Results", why: "We found a mistake." },
    },
    says: "Brightwell has withdrawn a submission: Brightwell Results. They say: We found a mistake.",
    urgent: false,
  },
  {
    notice: {
      kind: "inherited_later",
      words: { by: "Brightwell", service: "Our results", number: 2, why: "" },
    },
    says: "Brightwell has submitted version 2, after the one that “Our results” inherits from. Nothing changes yet.",
    urgent: false,
  },
  {
    notice: {
      kind: "inherited_accepted",
      words: { by: "Brightwell", service: "Our results", number: 2, why: "" },
    },
    says: "Version 2 of Brightwell is accepted. Choose what “Our results” takes over from it.",
    urgent: false,
  },
  {
    notice: {
      kind: "inherited_withdrawn",
      words: { by: "Brightwell", service: "Our results", number: 1, why: "We found a mistake." },
    },
    says: "Brightwell has withdrawn version 1, which “Our results” inherits from. Read its answers again. They say: We found a mistake.",
    urgent: false,
  },
];

describe("every kind of notice", () => {
  test("is in the table below", () => {
    expect(new Set(CASES.map(({ notice }) => notice.kind))).toEqual(new Set(NOTICE_KINDS));
  });

  test.each(CASES)("says what happened: $says", ({ notice, says }) => {
    expect(noticeInWords(notice)).toBe(says);
  });

  test.each(CASES)("knows whether it can wait: $notice.kind $urgent", ({ notice, urgent }) => {
    expect(isUrgent(notice)).toBe(urgent);
  });
});
