/**
 * Whether a request demonstrably comes from a page of this site. Next accepts a form post without an `Origin`;
 * we do not: no proof is a no. The browser sets all three headers; a page on another site cannot.
 */
export function isSameOrigin(headers: Pick<Headers, "get">): boolean {
  const site = headers.get("sec-fetch-site");
  if (site !== null) return site === "same-origin";
  const host = (headers.get("x-forwarded-host") ?? headers.get("host"))?.toLowerCase();
  const from = headers.get("origin") ?? headers.get("referer");
  return host !== undefined && from !== null && hostOf(from) === host;
}

function hostOf(address: string): string | undefined {
  try {
    const { protocol, host } = new URL(address);
    return protocol === "https:" || protocol === "http:" ? host : undefined;
  } catch {
    return undefined;
  }
}
