/** What a file can hold, one kind a file. The directory is imported by the administrator of the portal. */
export const REGISTER_KINDS = ["sites", "connections", "services", "dependencies"] as const;
export type RegisterKind = (typeof REGISTER_KINDS)[number];

export const IMPORT_KINDS = [...REGISTER_KINDS, "directory"] as const;
export type ImportKind = (typeof IMPORT_KINDS)[number];

interface KindWords {
  /** As a heading. */
  title: string;
  /** One row of it. */
  one: string;
}

export const KIND_WORDS = {
  sites: { title: "Sites", one: "site" },
  connections: { title: "Connections", one: "connection" },
  services: { title: "Services", one: "service" },
  dependencies: { title: "Dependencies", one: "dependency" },
  directory: { title: "Directory", one: "organisation" },
} as const satisfies Record<ImportKind, KindWords>;
