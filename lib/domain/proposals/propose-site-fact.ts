import type { Facts } from "@/lib/domain/assessment/answer";
import { getCatalogue, latestVersion } from "../catalogue";
import type { Question } from "../catalogue/schema";
import { siteScope } from "../scope";
import { proposeAnswer } from "./propose-answer";
import type { Proposed } from "./types";

interface SiteWithConnections {
  id: string;
  name: string;
  /** Those in use. */
  connections: readonly { name: string; details: Facts }[];
}

/** What the connections of a site propose to a profile question about it, or null. */
export function proposeSiteFact(question: Question, site: SiteWithConnections): Proposed | null {
  const connectionRows = { [site.id]: site.connections.map(({ name, details }) => ({ ...details, name })) };
  const assessed = { organisation: {}, sites: [], services: [], answers: [] };
  const context = { scope: siteScope(site.id), assessed, connectionRows, nameOf: () => site.name };
  return proposeAnswer(getCatalogue(latestVersion), question, context);
}
