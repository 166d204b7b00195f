/** What a file can hold, one kind a file. Those of the portal are imported by its administrators. */
export const REGISTER_KINDS = ["sites", "connections", "services", "dependencies"] as const;
export type RegisterKind = (typeof REGISTER_KINDS)[number];

export const PORTAL_KINDS = ["directory", "oversight"] as const;
export type PortalKind = (typeof PORTAL_KINDS)[number];

export const IMPORT_KINDS = [...REGISTER_KINDS, ...PORTAL_KINDS] as const;
export type ImportKind = (typeof IMPORT_KINDS)[number];

interface KindWords {
  /** As a heading. */
  title: string;
  /** One row of it. */
  one: string;
  /** Where they are seen, after "See". */
  all: string;
}

export const KIND_WORDS = {
  sites: { title: "Sites", one: "site", all: "the sites" },
  connections: { title: "Connections", one: "connection", all: "the sites and their connections" },
  services: { title: "Services", one: "service", all: "the services" },
  dependencies: { title: "Dependencies", one: "dependency", all: "the dependencies" },
  directory: { title: "Directory", one: "organisation", all: "the directory" },
  oversight: { title: "Who oversees whom", one: "oversight", all: "who oversees whom" },
} as const satisfies Record<ImportKind, KindWords>;
