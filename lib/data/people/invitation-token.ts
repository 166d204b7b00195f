import "server-only";
import { linkToken, readLinkToken, type LinkWay } from "@/lib/data/link-token";

/** A notice has no secret and works only for the account that it was told to. */
export type InvitationWay = LinkWay | "notice";

/** The last part of the link of an invitation. */
export const invitationToken = (id: string, way: InvitationWay): string =>
  way === "notice" ? id : linkToken("invitation", id, way);

/** The path of the link of an invitation, for one way in which it is given. */
export const invitationPath = (id: string, way: InvitationWay): string =>
  `/invitations/${invitationToken(id, way)}`;

/** The invitation that a link names and how the link was given, or null when its secret is not right. */
export function readInvitationToken(token: string): { id: string; way: InvitationWay } | null {
  const link = readLinkToken("invitation", token);
  return link && { id: link.id, way: link.way ?? "notice" };
}
