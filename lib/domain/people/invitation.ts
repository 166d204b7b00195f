/** For how many days the link of an invitation works. */
export const INVITATION_DAYS = 14;

/** When the link of an invitation that is sent now stops working. */
export const invitationExpiry = (now: Date): Date =>
  new Date(now.getTime() + INVITATION_DAYS * 24 * 60 * 60 * 1000);

export type InvitationState = "open" | "run_out" | "accepted" | "withdrawn" | "replaced";

/** What an invitation is at a moment. */
export function invitationState(
  { ended, expiresAt }: { ended: string | null; expiresAt: Date },
  now: Date,
): InvitationState {
  return (ended as InvitationState | null) ?? (expiresAt > now ? "open" : "run_out");
}
