import type { Direction, Network, Route } from "./types";

/** One service in the need of a site. Its flows, where known, add up to the need. */
export interface SizingLine {
  serviceId: string;
  name: string;
  people: number;
  /** What it crosses, or null where it crosses nothing (or does not count). */
  now: Route | null;
  after: Route | null;
  /** In kbps with overhead; null where no figure is known. */
  down: number | null;
  up: number | null;
  /** Where the figure for each person comes from. */
  figure: "own" | "planning" | "none";
  critical: boolean;
  note: LineNote | null;
  planDate: string | null;
  retireOn: string | null;
}

export type LineNote = "local" | "not_live_yet" | "retired" | "retiring" | "moving" | "move_not_known";

export type Verdict = "enough" | "review" | "not_known" | "no_connection" | "too_small";

/** What must fit: the need of one network into what reaches it, or everything together into everything. */
export interface SizedLimit {
  where: Network | "together";
  need: number;
  room: number;
  /** How full that is, as a share; null where no connection is there for it. */
  share: number | null;
  /** What is left there below the review mark. Negative above it. */
  headroom: number;
  verdict: Verdict;
}

/** A network that services need and no connection in use reaches. */
export interface Unreached {
  network: Network;
  /** The services that need it, by name. */
  services: string[];
  /** A backup reaches it, which carries nothing until another connection is lost. */
  onlyBackup: boolean;
}

/** One direction of a site, at one time. Flows are in whole kilobits per second, so that lines add up exactly. */
export interface Sized {
  need: Record<Route, number>;
  total: number;
  /** Whether every figure of the need is known. Otherwise the need is at least this. */
  complete: boolean;
  capacity: number;
  capacityComplete: boolean;
  /** Every limit that matters here, each network before everything together. At least one. */
  limits: SizedLimit[];
  /** The worst of the limits. */
  verdict: Verdict;
}

export type SizedTime = Record<Direction, Sized>;

export interface BackupResult {
  verdict: "enough" | "some" | "nothing" | "no_critical" | "not_known";
  /** The connection whose loss is worst, by name. */
  lost: string | null;
  critical: number;
}

export interface AvailabilityResult {
  /** Of all connections together, 0 to 1; null where no figure is known. */
  combined: number | null;
  /** Services with a promise, the strictest first, and the availability of what reaches each. */
  compared: {
    serviceId: string;
    name: string;
    promised: number;
    available: number | null;
    provided: boolean;
    verdict: "at_least_equal" | "weaker" | "not_known";
  }[];
  verdict: "at_least_equal" | "weaker" | "not_known" | "nothing_promised";
}

/** A figure that is not known, and what it is about: a connection or service by name, or null for the site. */
export interface Missing {
  what:
    | "connections"
    | "uses"
    | "criticality"
    | "role"
    | "reach"
    | "speed"
    | "availability"
    | "diverse"
    | "traffic"
    | "window"
    | "hosting"
    | "stage"
    | "exposure"
    | "critical"
    | "plan_date";
  about: string | null;
  /** Of that connection or service. */
  id: string | null;
}

export interface Sizing {
  /** Of the rules, so that a kept sizing is read as it was meant. */
  rules: 1 | 2;
  lines: SizingLine[];
  now: SizedTime;
  after: SizedTime;
  unreached: { now: Unreached[]; after: Unreached[] };
  backup: { now: BackupResult; after: BackupResult };
  symmetric: { advised: boolean; because: "uploads_regularly" | "upload_need" | null; equal: boolean | null };
  availability: AvailabilityResult;
  /** How full connections were measured in their busiest hour, by name, and how much that is; null without a speed. */
  measured: { name: string; percent: number; kbps: number | null }[];
  missing: Missing[];
}
