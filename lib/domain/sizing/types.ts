export const DIRECTIONS = ["down", "up"] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** The network that traffic needs: the internet, the HSCN or another private one, or whichever there is. */
export const ROUTES = ["internet", "private", "either"] as const;
export type Route = (typeof ROUTES)[number];

/** The networks that connections reach. */
export const NETWORKS = ["internet", "private"] as const;
export type Network = (typeof NETWORKS)[number];

/** What a connection reaches, as the register says. */
export type Reach = "internet" | "hscn" | "both";

/** Everything that the sizing of one site is worked out from. Null is not known, and is named as missing. */
export interface SizingInput {
  site: { criticality: string | null; uploadsRegularly: boolean | null };
  connections: readonly SizedConnection[];
  uses: readonly SizedUse[];
}

export interface SizedConnection {
  id: string;
  name: string;
  role: "main" | "backup" | null;
  reach: Reach | null;
  downMbps: number | null;
  upMbps: number | null;
  /** Of the download speed or, where higher, the upload speed: the register does not say which. */
  busyHourPercent: number | null;
  availabilityPercent: number | null;
  /** Whether its route and provider differ from those of the main one. */
  diverse: boolean | null;
}

/** How a service is used at a site. */
export interface UseFigures {
  /** At the busiest time. */
  peopleAtOnce: number;
  /** For each person; null follows the planning figure. */
  downMbps: number | null;
  upMbps: number | null;
  /** A scheduled transfer, in gigabytes each way, and the hours it may take. */
  downGb: number | null;
  upGb: number | null;
  windowHours: number | null;
  /** Where figures of one's own come from. */
  source: string | null;
}

export interface SizedUse extends UseFigures {
  service: SizedService;
}

/** What the register of services says, as far as sizing needs it. */
export interface SizedService {
  id: string;
  name: string;
  stage: "planned" | "procuring" | "live" | "retiring" | "retired" | null;
  exposure: "internet" | "private" | "both" | "not_live" | null;
  moving: boolean | null;
  onlyLocal: boolean | null;
  ownPremises: boolean | null;
  /** Over a virtual private network without the HSCN: its tunnel crosses the internet. */
  tunnelled: boolean;
  clinical: boolean | null;
  critical: boolean | null;
  /** A kind of the planning figures. */
  traffic: string | null;
  availabilityPercent: number | null;
  /** ISO dates. */
  planDate: string | null;
  retireOn: string | null;
  /** Provided to other organisations. */
  provided: boolean;
  /** Provided nationally: those who use it do not plan when it moves. */
  national: boolean;
}
