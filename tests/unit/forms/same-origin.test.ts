import { describe, expect, it } from "vitest";
import { isSameOrigin } from "@/lib/forms/same-origin";

const HOST = { host: "portal.example" };

describe("a post is accepted only when it demonstrably comes from this site", () => {
  it.each<[rule: string, headers: Record<string, string>, accepted: boolean]>([
    ["nothing shown is refused", HOST, false],
    ["fetch metadata of this origin", { ...HOST, "sec-fetch-site": "same-origin" }, true],
    ["fetch metadata of another site", { ...HOST, "sec-fetch-site": "cross-site" }, false],
    ["fetch metadata of a sibling host", { ...HOST, "sec-fetch-site": "same-site" }, false],
    ["fetch metadata of no page at all", { ...HOST, "sec-fetch-site": "none" }, false],
    [
      "fetch metadata outweigh a matching origin",
      { ...HOST, "sec-fetch-site": "cross-site", origin: "https://portal.example" },
      false,
    ],
    ["matching origin", { ...HOST, origin: "https://portal.example" }, true],
    ["matching origin with a port", { host: "localhost:3000", origin: "http://localhost:3000" }, true],
    ["origin on another port", { host: "localhost:3000", origin: "http://localhost:3001" }, false],
    ["origin of another site", { ...HOST, origin: "https://evil.example" }, false],
    ["origin that only begins alike", { ...HOST, origin: "https://portal.example.evil.example" }, false],
    ["origin hidden by the browser", { ...HOST, origin: "null" }, false],
    ["malformed origin", { ...HOST, origin: "https://" }, false],
    ["origin that is no web page", { ...HOST, origin: "ftp://portal.example" }, false],
    ["matching referer, no origin", { ...HOST, referer: "https://portal.example/page?x=1" }, true],
    ["referer of another site", { ...HOST, referer: "https://evil.example/portal.example" }, false],
    ["name of this site as user name", { ...HOST, referer: "https://portal.example@evil.example/" }, false],
    [
      "a wrong origin is not saved by a referer",
      { ...HOST, origin: "null", referer: "https://portal.example/" },
      false,
    ],
    ["no host to compare with", { origin: "https://portal.example" }, false],
    [
      "the name the proxy was asked for",
      { host: "10.0.0.1:3000", "x-forwarded-host": "portal.example", origin: "https://portal.example" },
      true,
    ],
    ["capitals in the host", { host: "Portal.Example", origin: "https://portal.example" }, true],
  ])("%s", (_rule, headers, accepted) => {
    expect(isSameOrigin(new Headers(headers))).toBe(accepted);
  });
});
