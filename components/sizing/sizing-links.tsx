import { LinkRow } from "@/components/organisation/link-row";

export type SizingPart = "site" | "uses" | "sizing";

const LINKS = [
  { part: "site", text: "Site", path: "" },
  { part: "uses", text: "Services used here", path: "/uses" },
  { part: "sizing", text: "Bandwidth calculator", path: "/sizing" },
] as const;

/** The ways between a site, the services used there and what they need. */
export function SizingLinks({ site, part }: { site: { id: string; name: string }; part: SizingPart }) {
  return <LinkRow label={site.name} root={`/sites/${site.id}`} links={LINKS} current={part} />;
}
