/** What a service gets from the one it needs. */
export const DEPENDENCY_KINDS = [
  { value: "sign_in", label: "Sign-in" },
  { value: "data", label: "Data" },
  { value: "messages", label: "Messages" },
  { value: "hosting", label: "Hosting" },
  { value: "other", label: "Something else" },
] as const;

/** The network between a service and the one it needs. */
export const DEPENDENCY_NETWORKS = [
  { value: "internet", label: "Public internet" },
  { value: "hscn", label: "Health and Social Care Network (HSCN)" },
  { value: "lan", label: "Local network" },
  { value: "vpn", label: "Virtual private network" },
  { value: "not_known", label: "Not known" },
] as const;

export type DependencyKind = (typeof DEPENDENCY_KINDS)[number]["value"];
export type DependencyNetwork = (typeof DEPENDENCY_NETWORKS)[number]["value"];
