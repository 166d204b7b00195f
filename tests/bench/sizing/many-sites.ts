import { PLANNING_FIGURES } from "@/lib/domain/sizing/planning-figures";
import type { SizedConnection, SizedService, SizedUse, SizingInput } from "@/lib/domain/sizing/types";

const pick = <T>(values: readonly T[], number: number) => values[number % values.length]!;

const aService = (number: number): SizedService => ({
  id: `service-${number}`,
  name: `Service ${number}`,
  stage: pick(["live", "live", "live", "procuring", "retiring"], number),
  exposure: pick(["internet", "private", "both"], number),
  moving: number % 3 === 0,
  onlyLocal: number % 7 === 0,
  ownPremises: number % 7 === 0,
  tunnelled: false,
  clinical: number % 2 === 0,
  critical: number % 4 === 0,
  traffic: pick(PLANNING_FIGURES, number).traffic,
  availabilityPercent: pick([99, 99.5, 99.9, null], number),
  planDate: "2027-03-31",
  retireOn: null,
  provided: false,
  national: false,
});

const aConnection = (site: number, backup: boolean): SizedConnection => ({
  id: `${site}-${backup}`,
  name: backup ? "Backup" : "Main",
  role: backup ? "backup" : "main",
  reach: pick(["both", "internet"], site),
  downMbps: backup ? 80 : 1000,
  upMbps: backup ? 20 : 1000,
  busyHourPercent: 40,
  availabilityPercent: 99.9,
  diverse: backup,
});

const aUse = (service: SizedService, peopleAtOnce: number): SizedUse => ({
  service,
  peopleAtOnce,
  downMbps: null,
  upMbps: null,
  downGb: null,
  upGb: peopleAtOnce % 10 ? null : 40,
  windowHours: 8,
  source: null,
});

/** An organisation with that many sites and four times as many services, each site using `usesEach` of them. */
export function manySites(sites: number, usesEach: number): SizingInput[] {
  const services = Array.from({ length: sites * 4 }, (_, number) => aService(number));
  return Array.from({ length: sites }, (_, site) => ({
    site: { criticality: "critical", uploadsRegularly: site % 2 === 0 },
    connections: [aConnection(site, false), aConnection(site, true)],
    uses: Array.from({ length: usesEach }, (_, number) =>
      aUse(pick(services, site * 13 + number), (site + number) % 50),
    ),
  }));
}
