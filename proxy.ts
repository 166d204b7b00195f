import { NextResponse, type NextRequest } from "next/server";
import { env } from "@/lib/env";
import { isSameOrigin } from "@/lib/forms/same-origin";

/** Folders whose pages show what only some people may see. Permission itself is decided in `lib/data`. */
const BEHIND_SIGN_IN = /^\/(organisations|assessments|sites|services)(\/|$)/;

/** Needs no script policy of its own: files, and the answers of route handlers. */
const NOT_A_PAGE = /^\/(_next|assets|api)\//;

const ALWAYS = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "same-origin",
  "Permissions-Policy": "camera=(), microphone=(), geolocation=(), payment=(), usb=()",
  "Cross-Origin-Opener-Policy": "same-origin",
};

const development = process.env.NODE_ENV === "development";

/** Runs before every request: sets security headers and refuses posts from elsewhere. Never decides permission. */
export function proxy(request: NextRequest) {
  const { pathname } = request.nextUrl;
  // A second look, with a proper status; the lock is in formSave. Sign-in providers do post from elsewhere, to /api.
  if (request.method === "POST" && !pathname.startsWith("/api/") && !isSameOrigin(request.headers)) {
    const text = "This form was not sent from this website. Open the page again and send it from there.\n";
    return secured(new NextResponse(text, { status: 403 }), request, policy());
  }
  if (NOT_A_PAGE.test(pathname)) return secured(NextResponse.next(), request, policy());

  const nonce = crypto.randomUUID();
  const scripts = policy(nonce);
  const headers = new Headers(request.headers);
  headers.delete("x-nonce");
  // Where no proxy writes it, the browser might. Next puts the address of the connection in its place.
  if (env.TRUSTED_PROXIES === 0) headers.delete("x-forwarded-for");
  // Next takes the nonce for its own scripts from here; what the browser sent under this name is overwritten.
  headers.set("Content-Security-Policy", scripts);
  const response = secured(NextResponse.next({ request: { headers } }), request, scripts);
  if (BEHIND_SIGN_IN.test(pathname)) response.headers.set("Cache-Control", "private, no-store");
  return response;
}

function secured(response: NextResponse, request: NextRequest, scripts: string) {
  for (const [name, value] of Object.entries(ALWAYS)) response.headers.set(name, value);
  response.headers.set("Content-Security-Policy", scripts);
  const scheme = request.headers.get("x-forwarded-proto") ?? request.nextUrl.protocol;
  if (scheme.startsWith("https"))
    response.headers.set("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
  return response;
}

/** Without a nonce, no script runs at all. Next's development server needs `eval` and inline styles. */
function policy(nonce?: string): string {
  const script = nonce ? `'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ""}` : "'none'";
  return [
    "default-src 'self'",
    `script-src ${script}`,
    `style-src 'self'${development ? " 'unsafe-inline'" : ""}`,
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}
