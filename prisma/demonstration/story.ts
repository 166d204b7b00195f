import type { AnswerValue, Facts } from "@/lib/domain/assessment/answer";
import type { NewInvitation } from "@/lib/data/people/invite";
import type { DependencyKind, DependencyNetwork } from "@/lib/domain/migration/dependency-choices";
import type { RegisterKind } from "@/lib/domain/imports/kinds";
import type { Role } from "@/lib/domain/people/permissions";
import type { RegisterReview } from "@/lib/domain/register/register-review";
import type { UseFigures } from "@/lib/domain/sizing/types";

/** A demonstration organisation: who is in it, what it has, and the saves that made its assessment. */
export interface Story {
  organisation: { name: string; odsCode: string; profile: Facts };
  people: { lead: Member } & Partial<Record<Role, Member>>;
  /** Invitations that the lead sent and nobody has accepted. */
  invitations?: NewInvitation[];
  sites: { name: string; profile: Facts; details?: Facts }[];
  /** Circuits, each at the site of that name. */
  connections?: { at: string; name: string; details: Facts }[];
  services: { name: string; provider: string; profile: Facts }[];
  /** What the register holds about services beside their profile, by the name of the service. */
  serviceDetails?: Readonly<Record<string, Facts>>;
  /** National services in the register, with what the organisation says of them beside what is certain. */
  national?: { id: string; profile: Facts }[];
  /** Rounds through the register, recorded by the lead. */
  registerReviews?: (RegisterReview & { putRight?: boolean })[];
  /** Services used at the site of that name, by their names. */
  uses?: ({ at: string; service: string; peopleAtOnce: number } & Partial<UseFigures>)[];
  /** Names of the sites whose sizing was kept as evidence. */
  keptSizings?: string[];
  /** What services need, both by name. */
  dependencies?: { of: string; needs: string; kind: DependencyKind; network: DependencyNetwork }[];
  /** Services of which somebody said that they need no other, by name. */
  independent?: string[];
  /** Files that were uploaded, and imported where nothing was wrong with them. */
  imports?: { by: "contributor" | "lead"; kind: RegisterKind; fileName: string; lines: string[] }[];
  /** What proves the answers. Days are told from the day on which the story is. */
  evidence?: ({
    by: "contributor" | "lead";
    title: string;
    /** The name of the site that it is about; absent for the organisation. */
    at?: string;
    details?: Facts;
    endsInDays?: number;
    /** Ids of requirements. */
    speaksFor: string[];
  } & ({ kind: "link"; url: string } | { kind: "note"; text: string } | { kind: "certificate" }))[];
  /** Empty when the assessment has not been started. */
  saves: Save[];
}

export interface Member {
  name: string;
  email: string;
}

/** One save of one person in one place. A later save of the same answer makes history. */
export interface Save {
  by: "contributor" | "lead" | "approver";
  /** The name of a site or service, or all of a kind in one answer; absent for the organisation. */
  at?: string | "every site" | "every service";
  says: Record<string, AnswerValue | null>;
}

/** One of what a part of the story lists. */
export type Told<Part extends keyof Story> = NonNullable<Story[Part]> extends (infer One)[] ? One : never;
