import type { Role } from "@/lib/domain/people/permissions";

/** What is registered. Its plural names the part of the organisation that lists it. */
export type Registered = "site" | "service";

/** The organisation of a register, and what the reader is there. */
export interface RegisterOwner {
  reference: string;
  name: string;
  role: Role;
}
