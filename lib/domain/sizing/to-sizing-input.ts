import type { AnswerValue, Facts } from "@/lib/domain/assessment/answer";
import { isDate } from "../dates";
import type { Reach, SizedConnection, SizedService, SizedUse, SizingInput } from "./types";

/** A site as the registers have it. */
export interface SizingRows {
  site: { profile: Facts; details: Facts };
  connections: readonly { id: string; name: string; details: Facts }[];
  uses: readonly SizedUse[];
}

export interface ServiceRow {
  id: string;
  name: string;
  profile: Facts;
  details: Facts;
}

/** Reads from the registers what the sizing of a site needs. Facts that are not given, or not known, are null. */
export function toSizingInput({ site, connections, uses }: SizingRows): SizingInput {
  return {
    site: {
      criticality: text(site.details["criticality"]),
      uploadsRegularly: yesNo(site.profile["ST2"]),
    },
    connections: connections.map(toConnection),
    uses,
  };
}

const toConnection = ({ id, name, details }: SizingRows["connections"][number]): SizedConnection => ({
  id,
  name,
  role: text(details["role"]) as SizedConnection["role"],
  reach: text(details["network"]) as Reach | null,
  downMbps: number(details["download_mbps"]),
  upMbps: number(details["upload_mbps"]),
  busyHourPercent: number(details["busy_hour_percent"]),
  availabilityPercent: number(details["availability_percent"]),
  diverse: yesNo(details["diverse_route"]),
});

/** What sizing needs of a service: the same at every site. */
export function toSizedService({ id, name, profile, details }: ServiceRow): SizedService {
  const hosting = text(details["hosting"]);
  const networks = details["network"];
  const on = (network: string) => Array.isArray(networks) && networks.includes(network);
  return {
    id,
    name,
    stage: text(profile["SV1"]) as SizedService["stage"],
    exposure: text(profile["SV3"]) as SizedService["exposure"],
    moving: staysBehind(details) ? false : yesNo(profile["SV9"]),
    onlyLocal: profile["SV2"] === undefined ? null : profile["SV2"] === "lan_only",
    ownPremises: hosting === null ? null : hosting === "own_premises",
    tunnelled: on("vpn") && !on("hscn") && !on("other_private"),
    clinical: yesNo(profile["SV6"]),
    critical: yesNo(details["critical"]),
    traffic: text(details["traffic"]),
    availabilityPercent: number(details["availability"]),
    planDate: date(details["plan_date"]),
    retireOn: date(profile["SV8"]),
    provided: profile["SV7"] === "we_provide_to_others",
    national: profile["SV7"] === "national",
  };
}

/** What was decided to stay has no place in the order of moving either. */
const staysBehind = ({ scope_decision: decision }: Facts) =>
  decision === "exception" || decision === "out_of_scope";

const text = (value: AnswerValue | undefined) => (typeof value === "string" && value ? value : null);
const date = (value: AnswerValue | undefined) => (typeof value === "string" && isDate(value) ? value : null);
const number = (value: AnswerValue | undefined) => (typeof value === "number" ? value : null);
const yesNo = (value: AnswerValue | undefined) => (value === "yes" ? true : value === "no" ? false : null);
