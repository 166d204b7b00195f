import type { SizedConnection, SizedService, SizedUse, SizingInput } from "@/lib/domain/sizing/types";
import { NO_FIGURES } from "@/lib/domain/sizing/no-figures";

// Small beginnings for tests of sizing. Everything is known, live and on the internet unless told otherwise.

export const aConnection = (values: Partial<SizedConnection> = {}): SizedConnection => ({
  id: values.name ?? "main",
  name: "main",
  role: "main",
  reach: "both",
  downMbps: 100,
  upMbps: 100,
  busyHourPercent: null,
  availabilityPercent: 99.9,
  diverse: false,
  ...values,
});

export const aBackup = (values: Partial<SizedConnection> = {}): SizedConnection =>
  aConnection({ name: "backup", role: "backup", diverse: true, ...values });

export const aUse = (
  service: Partial<SizedService> = {},
  use: Partial<Omit<SizedUse, "service">> = {},
): SizedUse => ({
  service: {
    id: service.name ?? "records",
    name: "records",
    stage: "live",
    exposure: "internet",
    moving: false,
    onlyLocal: false,
    ownPremises: false,
    tunnelled: false,
    clinical: true,
    critical: true,
    traffic: "records",
    availabilityPercent: null,
    planDate: null,
    retireOn: null,
    provided: false,
    national: false,
    ...service,
  },
  peopleAtOnce: 100,
  ...NO_FIGURES,
  ...use,
});

export const aSiteToSize = (values: Partial<SizingInput> = {}): SizingInput => ({
  site: { criticality: "critical", uploadsRegularly: false },
  connections: [aConnection()],
  uses: [aUse()],
  ...values,
});
