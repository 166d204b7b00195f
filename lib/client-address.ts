import "server-only";
import { isIPv6 } from "node:net";
import { headers } from "next/headers";
import { env } from "./env";

/** The network address that this request came from, for counting tries. */
export const currentAddress = async () => addressIn(await headers(), env.TRUSTED_PROXIES);

/**
 * What the outermost proxy we trust wrote into X-Forwarded-For; anything to the left of it, the browser could have
 * made up. Without a proxy it is the address of the connection: see `admit`. Who cannot be told apart shares one.
 */
export function addressIn(headers: Headers, trustedProxies: number): string {
  const written = (headers.get("x-forwarded-for") ?? "").split(",").map((part) => part.trim());
  return network(written.at(-Math.max(trustedProxies, 1)) || "unknown");
}

/** An IPv6 address without its second half, because one computer has all addresses of that half; without a port. */
function network(address: string): string {
  const plain = address
    .replace(/^\[(.*)\](:\d+)?$/, "$1")
    .replace(/^::ffff:(?=\d+\.)/i, "")
    .replace(/^([\d.]+):\d+$/, "$1");
  if (!isIPv6(plain)) return plain;
  const [left = [], right = []] = plain.split("::").map((half) => half.split(":").filter(Boolean));
  const groups = [...left, ...Array(8 - left.length - right.length).fill("0"), ...right];
  return groups
    .slice(0, 4)
    .map((group) => parseInt(group, 16).toString(16))
    .join(":");
}
