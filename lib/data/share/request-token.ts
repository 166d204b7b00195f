import "server-only";
import { linkToken, readLinkToken, type LinkWay } from "@/lib/data/link-token";

/** The path of the link by which a supplier that is not registered takes a request. */
export const askedPath = (id: string, way: LinkWay): string => `/asked/${linkToken("request", id, way)}`;

/** The request that a link names and how the link was given, or null when its secret is not right. */
export function readRequestToken(token: string): { id: string; way: LinkWay } | null {
  const link = readLinkToken("request", token);
  return link?.way ? { id: link.id, way: link.way } : null;
}
