import { describe, expect, test, vi } from "vitest";
import { addressIn } from "@/lib/client-address";

vi.mock("server-only", () => ({}));

const address = (written: string | undefined, trustedProxies = 1) =>
  addressIn(new Headers(written === undefined ? {} : { "x-forwarded-for": written }), trustedProxies);

describe("the address a request came from", () => {
  test.each([
    ["without a proxy is that of the connection", "192.0.2.7", 0, "192.0.2.7"],
    ["is what the one proxy wrote", "192.0.2.7", 1, "192.0.2.7"],
    ["is not what the browser wrote before that", "made up, 192.0.2.7", 1, "192.0.2.7"],
    ["is what the outer of two proxies wrote", "made up, 192.0.2.7, 10.0.0.1", 2, "192.0.2.7"],
    ["is unknown when a proxy was passed by", "192.0.2.7", 2, "unknown"],
  ])("%s", (_, written, proxies, expected) => {
    expect(address(written, proxies)).toBe(expected);
  });

  test("is one and the same for all who have none", () => {
    expect(address(undefined)).toBe(address(""));
  });

  test.each([
    ["192.0.2.7:50123", "192.0.2.7"],
    ["::ffff:192.0.2.7", "192.0.2.7"],
    ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2"],
    ["2001:0DB8:1:2::9", "2001:db8:1:2"],
    ["[2001:db8::1]:443", "2001:db8:0:0"],
    ["::1", "0:0:0:0"],
  ])("%s counts as %s: without port, IPv6 by its network", (written, expected) => {
    expect(address(written)).toBe(expected);
  });
});
