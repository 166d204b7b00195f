import type { InvitationState } from "@/lib/domain/people/invitation";

/** What became of an invitation, for those who manage it. */
export const STATE_WORDS: Readonly<Record<InvitationState, string>> = {
  open: "Nobody has accepted this invitation yet.",
  run_out: "This invitation has run out. Send it again, and its link works again.",
  accepted: "This invitation was accepted.",
  withdrawn: "This invitation was withdrawn.",
  replaced: "A newer invitation took the place of this one, or the person joined another way.",
};
