import type { Facts } from "@/lib/domain/assessment/answer";

/** An organisation that nobody tells a story of: what it is, what it has, and how far it got. Invented. */
export interface Generated {
  name: string;
  odsCode: string;
  profile: Facts;
  sites: number;
  services: { name: string; provider: string; reached: "internet" | "private" | "both" }[];
  /** Pounds a month of each connection to HSCN; null where none is recorded. */
  hscn: (number | null)[];
  /** How it is going: nothing begun; half answered; answered and short; every must met; all met. */
  course: "not_started" | "half" | "short" | "musts" | "all";
}

const PLACES = [
  "Alderbrook",
  "Birchfield",
  "Castle Mead",
  "Dunmere",
  "Eastmarsh",
  "Fernhill",
  "Greywater",
  "Hollin Bank",
  "Ivyford",
  "Kestrel Park",
];

const KINDS = [
  { type: "gp", named: (place: string) => `${place} Surgery`, sites: 1 },
  { type: "gp", named: (place: string) => `${place} Health Centre`, sites: 2 },
  { type: "nhs_trust", named: (place: string) => `${place} Hospitals NHS Trust`, sites: 12 },
  { type: "social_care", named: (place: string) => `${place} Care Homes`, sites: 4 },
] as const;

const SUPPLIERS = [
  "Brightwell Clinical Systems",
  "Lanternfield Software",
  "Copperleaf Health",
  "Saltmarsh Digital",
];
const SERVICES = ["Patient record", "Booking", "Letters", "Test results", "Rota"];

const COURSES = [
  "short",
  "half",
  "musts",
  "short",
  "not_started",
  "short",
  "half",
  "all",
  "short",
  "half",
] as const satisfies Generated["course"][];

/** Forty organisations of the area of a board, ten of each kind. */
export const generatedOrganisations: Generated[] = KINDS.flatMap(({ type, named, sites }, kind) =>
  PLACES.map((place, index): Generated => {
    const number = kind * PLACES.length + index;
    const course = COURSES[(index + kind * 3) % COURSES.length]!;
    const far = course === "all" || course === "musts";
    const odsCode = `GEN${String(number + 1).padStart(2, "0")}`;
    return {
      name: named(place),
      odsCode,
      profile: {
        PF1: type,
        PF2: ["consumer"],
        PF3: "both",
        PF4: "no",
        PF5: far ? "no" : "yes",
        PF6: "yes",
        PF7: odsCode,
        PF9: "no",
      },
      sites,
      services: SERVICES.slice(0, 2 + (index % 4)).map((name, service) => ({
        name,
        provider: SUPPLIERS[(number + service) % SUPPLIERS.length]!,
        reached: far ? "internet" : (["private", "both", "internet"] as const)[(number + service) % 3]!,
      })),
      hscn: far
        ? []
        : Array.from({ length: Math.min(sites, 3) }, (_, circuit) =>
            circuit === 2 ? null : 180 + number * 7,
          ),
      course,
    };
  }),
);
