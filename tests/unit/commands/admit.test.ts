import { readdirSync, readFileSync } from "node:fs";
import { IncomingMessage, ServerResponse } from "node:http";
import { Socket } from "node:net";
import { describe, expect, it, test } from "vitest";
import { admit } from "@/lib/commands/admit";

function ask(path: string, { method = "GET", ...headers }: Record<string, string> = {}, trustedProxies = 0) {
  const request = new IncomingMessage(new Socket());
  Object.assign(request, { method, url: path, headers: { host: "portal.example", ...headers } });
  const response = new ServerResponse(request);
  return { admitted: admit(request, response, trustedProxies), request, response };
}

const answered = (...given: Parameters<typeof ask>) => ask(...given).response;

const directive = (response: ServerResponse, name: string) =>
  String(response.getHeader("content-security-policy"))
    .split("; ")
    .find((part) => part.startsWith(`${name} `))
    ?.slice(name.length + 1);

describe("every response", () => {
  it.each(["/", "/nowhere", "/organisations/RXX", "/_next/static/chunks/a.js", "/api/health"])(
    "of %s says what the browser must not do",
    (path) => {
      const response = answered(path);
      expect(response.getHeader("x-content-type-options")).toBe("nosniff");
      expect(response.getHeader("referrer-policy")).toBe("same-origin");
      expect(response.getHeader("permissions-policy")).toContain("camera=()");
      expect(directive(response, "object-src")).toBe("'none'");
      expect(directive(response, "base-uri")).toBe("'none'");
      expect(directive(response, "frame-ancestors")).toBe("'none'");
      expect(directive(response, "form-action")).toBe("'self'");
      expect(directive(response, "style-src")).toBe("'self'");
    },
  );

  it("demands a secure connection only where there is one", () => {
    const demanded = (response: ServerResponse) => response.getHeader("strict-transport-security");
    expect(demanded(answered("/"))).toBeUndefined();
    expect(demanded(answered("/", { "x-forwarded-proto": "https" }))).toContain("max-age=");
  });
});

describe("scripts", () => {
  it("of a page run only with a number that is new each time", () => {
    const [first, second] = [answered("/"), answered("/")].map((response) =>
      directive(response, "script-src"),
    );
    expect(first).toMatch(/^'nonce-[0-9a-f-]{36}' 'strict-dynamic'$/);
    expect(first).not.toBe(second);
  });

  it("never run with a number that the browser sent", () => {
    const evil = "script-src 'nonce-evil'";
    const { request, response } = ask("/", {
      "content-security-policy": evil,
      "content-security-policy-report-only": evil,
    });
    expect(directive(response, "script-src")).not.toContain("evil");
    expect(request.headers["content-security-policy"]).toBe(response.getHeader("content-security-policy"));
    expect(JSON.stringify(request.headers)).not.toContain("evil");
  });

  it.each(["/evidence/1/file?version=2", "/submissions/1/evidence/2?version=3"])(
    "do not run in what somebody uploaded, which is apart from this website: %s",
    (path) => {
      const response = answered(path);
      expect(response.getHeader("content-security-policy")).toBe("sandbox; default-src 'none'");
    },
  );

  it("do not run in files and answers to programs", () => {
    expect(directive(answered("/api/health"), "script-src")).toBe("'none'");
  });
});

it.each([
  ["/organisations", "private, no-store"],
  ["/assessments/1/report?x=1", "private, no-store"],
  ["/requirements", undefined],
])("what only some may see is stored nowhere: %s", (path, cacheControl) => {
  expect(answered(path).getHeader("cache-control")).toBe(cacheControl);
});

test("every page for people who have signed in is stored nowhere", () => {
  const pages = readdirSync("app", { recursive: true, encoding: "utf8" }).filter(
    (path) => /(page|route)\.tsx?$/.test(path) && /requirePerson/.test(readFileSync(`app/${path}`, "utf8")),
  );
  const folders = new Set(pages.map((path) => `/${path.split("/")[0]}`));
  const stored = [...folders].filter(
    (path) => answered(path).getHeader("cache-control") !== "private, no-store",
  );
  expect(folders.size).toBeGreaterThan(5);
  expect(stored).toEqual([]);
});

describe("a post", () => {
  it("from this site goes through", () => {
    expect(ask("/sign-in", { method: "POST", origin: "http://portal.example" }).admitted).toBe(true);
  });

  it.each([
    ["from elsewhere", { origin: "https://evil.example" }],
    ["that does not say from where", {}],
  ])("%s is refused", (_, headers) => {
    const { admitted, response } = ask("/sign-in", { method: "POST", ...headers });
    expect(admitted).toBe(false);
    expect(response.statusCode).toBe(403);
    expect(directive(response, "script-src")).toBe("'none'");
  });

  it("of a sign-in provider comes from elsewhere and goes through", () => {
    expect(ask("/api/auth/callback", { method: "POST", origin: "https://provider.example" }).admitted).toBe(
      true,
    );
  });
});

describe("the address a request says it came from", () => {
  it("is dropped where no proxy writes it, so that Next writes that of the connection", () => {
    expect(ask("/sign-in", { "x-forwarded-for": "made up" }).request.headers).not.toHaveProperty(
      "x-forwarded-for",
    );
  });

  it("is kept where a proxy writes it", () => {
    const { request } = ask("/sign-in", { "x-forwarded-for": "192.0.2.7" }, 1);
    expect(request.headers["x-forwarded-for"]).toBe("192.0.2.7");
  });
});
