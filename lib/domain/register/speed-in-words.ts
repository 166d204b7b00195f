import type { Facts } from "@/lib/domain/assessment/answer";

/** The speeds of a connection in Mbps: "200 down, 40 up". */
export function speedInWords({ download_mbps: down, upload_mbps: up }: Facts): string {
  const known = [inWords(down, "down"), inWords(up, "up")].filter((words) => words !== null);
  return known.length ? known.join(", ") : "Not given";
}

const inWords = (mbps: Facts[string], way: string) =>
  typeof mbps === "number" ? `${mbps.toLocaleString("en-GB")} ${way}` : null;
