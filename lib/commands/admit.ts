import { randomUUID } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { isSameOrigin } from "@/lib/forms/same-origin";

/** Folders whose pages show what only some people may see. Permission itself is decided in `lib/data`. */
const BEHIND_SIGN_IN =
  /^\/(account|organisations|assessments|sites|services|connections|imports|evidence|notices|my-work|assignments|invitations|requests|asked|shares|submissions|reviews|portfolio|administration|calendar)(\/|$)/;

/** Needs no script policy of its own: files, and the answers of route handlers. */
const NOT_A_PAGE = /^\/(_next|assets|api)\//;

/** What somebody uploaded: to keep, never to show, and if it were shown, apart from this website. */
const UPLOADED = /\/file$|^\/submissions\/[^/]+\/evidence\/[^/]+$/;
const SANDBOX = "sandbox; default-src 'none'";

const ALWAYS = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "same-origin",
  "Permissions-Policy": "camera=(), microphone=(), geolocation=(), payment=(), usb=()",
  "Cross-Origin-Opener-Policy": "same-origin",
};

const NOT_FROM_HERE =
  "This form was not sent from this website. Open the page again and send it from there.\n";

/**
 * What every request passes before Next sees it: sets security headers and refuses posts from elsewhere. Never decides
 * permission. Here and not in Next's `proxy.ts`, which costs far more: docs/decisions/0010.
 *
 * @returns whether the request may go on; otherwise it has been answered
 */
export function admit(request: IncomingMessage, response: ServerResponse, trustedProxies: number): boolean {
  const { headers, method, url = "/" } = request;
  const [pathname = "/"] = url.split("?", 1);
  const scripts = policy(NOT_A_PAGE.test(pathname) ? undefined : randomUUID());
  for (const [name, value] of Object.entries(ALWAYS)) response.setHeader(name, value);
  // Next keeps what is set here, whatever a route says.
  response.setHeader("Content-Security-Policy", UPLOADED.test(pathname) ? SANDBOX : scripts);
  if (get(headers, "x-forwarded-proto")?.startsWith("https"))
    response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
  if (BEHIND_SIGN_IN.test(pathname)) response.setHeader("Cache-Control", "private, no-store");

  // A second look, with a proper status; the lock is in formSave. Sign-in providers do post from elsewhere, to /api.
  const fromHere = () => isSameOrigin({ get: (name) => get(headers, name) });
  if (method === "POST" && !pathname.startsWith("/api/") && !fromHere()) {
    response.setHeader("Content-Security-Policy", policy());
    response.writeHead(403, { "Content-Type": "text/plain; charset=utf-8" }).end(NOT_FROM_HERE);
    return false;
  }
  // Next takes the nonce for its own scripts from here; what the browser sent under this name is overwritten.
  headers["content-security-policy"] = scripts;
  delete headers["content-security-policy-report-only"];
  // Where no proxy writes it, the browser might. Next puts the address of the connection in its place.
  if (trustedProxies === 0) delete headers["x-forwarded-for"];
  return true;
}

const get = (headers: IncomingMessage["headers"], name: string) => headers[name]?.toString() ?? null;

/** Without a nonce, no script runs at all. */
function policy(nonce?: string): string {
  return [
    "default-src 'self'",
    `script-src ${nonce ? `'nonce-${nonce}' 'strict-dynamic'` : "'none'"}`,
    "style-src 'self'",
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}
