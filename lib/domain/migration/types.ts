import type { Facts } from "@/lib/domain/assessment/answer";
import type { Readiness } from "../national-services/schema";

/** A service of the register, as the order of moving it needs to know it. */
export interface RegisteredService {
  id: string;
  name: string;
  /** Answers to the profile questions SV*. */
  facts: Facts;
  /** The service fields of the catalogue, by key. */
  details: Facts;
  /** The national service that it stands for, and whether our sources call that one ready for the internet. */
  nationalId: string | null;
  readiness?: Readiness;
}

/** One service needs another to work. */
export interface Dependency {
  serviceId: string;
  needsId: string;
  /** A network of `DEPENDENCY_NETWORKS`. */
  network: string;
}

/** A service is used at a site. */
export interface Use {
  serviceId: string;
  siteId: string;
}
