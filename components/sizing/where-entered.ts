import { serviceGroups } from "@/lib/domain/register/register-questions";
import type { Missing } from "@/lib/domain/sizing/sizing";

/** The fields of a connection, and of the profile of a service, by what is missing. */
const OF_CONNECTION: Partial<Record<Missing["what"], string>> = {
  role: "role",
  reach: "network",
  speed: "download_mbps",
  availability: "availability_percent",
  diverse: "diverse_route",
};
const OF_PROFILE: Partial<Record<Missing["what"], string>> = { stage: "SV1", exposure: "SV3" };

/** The address of the field in which something missing in the calculation of a site is entered. */
export function whereEntered(siteId: string, { what, id }: Missing): string {
  const site = `/sites/${siteId}`;
  if (what === "connections") return `${site}/connections/new`;
  if (what === "uses") return `${site}/uses/new`;
  if (what === "criticality") return `${site}/edit#criticality`;
  if (what === "window") return `${site}/uses/${id}#windowHours`;
  const [ofConnection, ofProfile] = [OF_CONNECTION[what], OF_PROFILE[what]];
  if (ofConnection) return `/connections/${id}/edit#${ofConnection}`;
  if (ofProfile) return `/services/${id}/edit#${ofProfile}`;
  const group = serviceGroups.find(({ questions }) => questions.some((question) => question.id === what));
  return group ? `/services/${id}/details/${group.key}#${what}` : `/services/${id}`;
}
