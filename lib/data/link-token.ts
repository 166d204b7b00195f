import "server-only";
import { createHmac, timingSafeEqual } from "node:crypto";
import { env } from "@/lib/env";

// The links of invitations, requests and calendars: see docs/decisions/0012.

const WAYS = ["email", "shown"] as const;

/**
 * How a link reached somebody. By email it proves whose address it is. Shown to whoever made it, it does not: they may
 * open it themselves.
 */
export type LinkWay = (typeof WAYS)[number];

type Kind = "invitation" | "request" | "calendar";

/** The last part of a link: an id and what shows that we gave it. Worked out, so that nothing secret is stored. */
export const linkToken = (kind: Kind, id: string, way: LinkWay): string => `${id}.${secretOf(kind, id, way)}`;

/** What a link names, and how it was given: no way when it has no secret. Null when it is not right. */
export function readLinkToken(kind: Kind, token: string): { id: string; way?: LinkWay } | null {
  const [id = "", secret] = token.split(".");
  if (!/^[0-9a-f-]{36}$/.test(id)) return null;
  if (secret === undefined) return { id };
  const way = WAYS.find((way) => isSame(secret, secretOf(kind, id, way)));
  return way ? { id, way } : null;
}

const secretOf = (kind: Kind, id: string, way: LinkWay) =>
  createHmac("sha256", env.SESSION_SECRET).update(`${kind} ${way} ${id}`).digest("base64url");

function isSame(given: string, right: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(right)];
  return a.length === b.length && timingSafeEqual(a, b);
}
