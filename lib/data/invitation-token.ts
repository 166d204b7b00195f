import "server-only";
import { createHmac, timingSafeEqual } from "node:crypto";
import { env } from "@/lib/env";

/**
 * How the link of an invitation reached the person. By email it proves whose address it is. Shown to the inviter it
 * does not: they may open it themselves. A notice has no secret and works only for the account that it was told to.
 */
export type InvitationWay = "email" | "shown" | "notice";

const WAYS = ["email", "shown"] as const;

/** The last part of the link of an invitation. Worked out from its id, so that nothing secret is stored. */
export const invitationToken = (id: string, way: InvitationWay): string =>
  way === "notice" ? id : `${id}.${secretOf(id, way)}`;

/** The path of the link of an invitation, for one way in which it is given. */
export const invitationPath = (id: string, way: InvitationWay): string =>
  `/invitations/${invitationToken(id, way)}`;

/** The invitation that a link names and how the link was given, or null when its secret is not right. */
export function readInvitationToken(token: string): { id: string; way: InvitationWay } | null {
  const [id = "", secret] = token.split(".");
  if (!/^[0-9a-f-]{36}$/.test(id)) return null;
  if (secret === undefined) return { id, way: "notice" };
  const way = WAYS.find((way) => isSame(secret, secretOf(id, way)));
  return way ? { id, way } : null;
}

const secretOf = (id: string, way: InvitationWay) =>
  createHmac("sha256", env.SESSION_SECRET).update(`invitation ${way} ${id}`).digest("base64url");

function isSame(given: string, right: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(right)];
  return a.length === b.length && timingSafeEqual(a, b);
}
