import type { RegisteredService } from "./types";

/** Why a service has no place in the waves, in the order in which the reasons are looked for. */
export const LEFT_OUT = {
  retired: "It is retired.",
  national: "A national body moves it.",
  on_internet: "It is on the internet already.",
  not_live: "It is not live yet. It should start on the internet, so there is nothing to move.",
  out_of_scope: "You decided that it is out of scope.",
  exception: "You recorded an exception for it.",
  local: "Only one local network uses it.",
} as const;

export type LeftOutReason = keyof typeof LEFT_OUT;

/** Why there is nothing to move, or null. A planned retirement is no reason: the policy's exemption ended in March 2021. */
export function leftOutReason({
  facts,
  details,
  nationalId,
}: Pick<RegisteredService, "facts" | "details" | "nationalId">): LeftOutReason | null {
  if (facts["SV1"] === "retired") return "retired";
  if (nationalId !== null || facts["SV7"] === "national") return "national";
  if (facts["SV3"] === "internet") return "on_internet";
  if (facts["SV3"] === "not_live") return "not_live";
  if (details["scope_decision"] === "out_of_scope") return "out_of_scope";
  if (details["scope_decision"] === "exception") return "exception";
  return facts["SV2"] === "lan_only" ? "local" : null;
}
