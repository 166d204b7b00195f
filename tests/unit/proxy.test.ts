import { NextRequest } from "next/server";
import { describe, expect, it } from "vitest";
import { proxy } from "@/proxy";

const ask = (path: string, { method = "GET", ...headers }: Record<string, string> = {}) =>
  proxy(
    new NextRequest(`http://portal.example${path}`, {
      method,
      headers: { host: "portal.example", ...headers },
    }),
  );

const directive = (response: Response, name: string) =>
  response.headers
    .get("content-security-policy")
    ?.split("; ")
    .find((part) => part.startsWith(`${name} `))
    ?.slice(name.length + 1);

describe("every response", () => {
  it.each(["/", "/nowhere", "/organisations/RXX", "/_next/static/chunks/a.js", "/api/health"])(
    "of %s says what the browser must not do",
    (path) => {
      const response = ask(path);
      expect(response.headers.get("x-content-type-options")).toBe("nosniff");
      expect(response.headers.get("referrer-policy")).toBe("same-origin");
      expect(response.headers.get("permissions-policy")).toContain("camera=()");
      expect(directive(response, "object-src")).toBe("'none'");
      expect(directive(response, "base-uri")).toBe("'none'");
      expect(directive(response, "frame-ancestors")).toBe("'none'");
      expect(directive(response, "form-action")).toBe("'self'");
      expect(directive(response, "style-src")).toBe("'self'");
    },
  );

  it("demands a secure connection only where there is one", () => {
    expect(ask("/").headers.get("strict-transport-security")).toBeNull();
    expect(ask("/", { "x-forwarded-proto": "https" }).headers.get("strict-transport-security")).toContain(
      "max-age=",
    );
  });
});

describe("scripts", () => {
  it("of a page run only with a number that is new each time", () => {
    const [first, second] = [ask("/"), ask("/")].map((response) => directive(response, "script-src"));
    expect(first).toMatch(/^'nonce-[0-9a-f-]{36}' 'strict-dynamic'$/);
    expect(first).not.toBe(second);
  });

  it("never run with a number that the browser sent", () => {
    const response = ask("/", { "x-nonce": "evil", "content-security-policy": "script-src 'nonce-evil'" });
    expect(directive(response, "script-src")).not.toContain("evil");
    expect(response.headers.get("x-middleware-request-content-security-policy")).not.toContain("evil");
    expect(response.headers.get("x-middleware-override-headers")?.split(",")).not.toContain("x-nonce");
  });

  it("do not run in files and answers to programs", () => {
    expect(directive(ask("/api/health"), "script-src")).toBe("'none'");
  });
});

it.each([
  ["/organisations", "private, no-store"],
  ["/assessments/1/report", "private, no-store"],
  ["/requirements", null],
])("what only some may see is stored nowhere: %s", (path, cacheControl) => {
  expect(ask(path).headers.get("cache-control")).toBe(cacheControl);
});

describe("a post", () => {
  it("from this site goes through", () => {
    expect(ask("/sign-in", { method: "POST", origin: "http://portal.example" }).status).toBe(200);
  });

  it("from elsewhere, or that does not say from where, is refused", () => {
    expect(ask("/sign-in", { method: "POST", origin: "https://evil.example" }).status).toBe(403);
    expect(ask("/sign-in", { method: "POST" }).status).toBe(403);
  });

  it("of a sign-in provider comes from elsewhere and goes through", () => {
    expect(ask("/api/auth/callback", { method: "POST", origin: "https://provider.example" }).status).toBe(
      200,
    );
  });
});

describe("the address a request says it came from", () => {
  it("is dropped where no proxy writes it, so that Next writes that of the connection", () => {
    const response = ask("/sign-in", { "x-forwarded-for": "made up" });
    expect(response.headers.get("x-middleware-override-headers")).not.toContain("x-forwarded-for");
  });
});
