import { expect, test } from "vitest";
import { toSizedService, toSizingInput } from "@/lib/domain/sizing/to-sizing-input";

const site = (details: Record<string, string>, profile: Record<string, string> = {}) => ({
  profile,
  details,
});
const service = (profile: Record<string, string>, details: Record<string, string | number | string[]>) =>
  toSizedService({ id: "s", name: "Records", profile, details });

test("what the registers do not say, or say is not known, is null", () => {
  const bare = { id: "c", name: "Main", details: { diverse_route: "not_known" } };
  const input = toSizingInput({ site: site({}), connections: [bare], uses: [] });
  expect(input.site).toEqual({ criticality: null, uploadsRegularly: null });
  expect(input.connections).toEqual([
    {
      id: "c",
      name: "Main",
      role: null,
      reach: null,
      downMbps: null,
      upMbps: null,
      busyHourPercent: null,
      availabilityPercent: null,
      diverse: null,
    },
  ]);
  expect(service({}, {})).toMatchObject({
    stage: null,
    exposure: null,
    moving: null,
    onlyLocal: null,
    ownPremises: null,
    critical: null,
    clinical: null,
    traffic: null,
    tunnelled: false,
  });
});

test("a site and its connections are read as the register has them", () => {
  const details = {
    role: "backup",
    network: "hscn",
    download_mbps: 80,
    upload_mbps: 0,
    busy_hour_percent: 12,
    availability_percent: 99.5,
    diverse_route: "yes",
  };
  const input = toSizingInput({
    site: site({ criticality: "critical" }, { ST2: "yes" }),
    connections: [{ id: "c", name: "Backup", details }],
    uses: [],
  });
  expect(input.site).toEqual({ criticality: "critical", uploadsRegularly: true });
  expect(input.connections[0]).toMatchObject({
    role: "backup",
    reach: "hscn",
    downMbps: 80,
    upMbps: 0,
    availabilityPercent: 99.5,
    diverse: true,
  });
});

test.each([
  [["vpn"], true],
  [["vpn", "internet"], true],
  [["vpn", "hscn"], false],
  [["vpn", "other_private"], false],
  [["hscn"], false],
  [[], false],
])("on %j its tunnel crosses the internet: %s", (network, tunnelled) => {
  expect(service({}, { network }).tunnelled).toBe(tunnelled);
});

test("no date of retirement is no date", () => {
  expect(service({ SV8: "none" }, {}).retireOn).toBeNull();
  expect(service({ SV8: "2027-09-30" }, { plan_date: "2027-01-31" })).toMatchObject({
    retireOn: "2027-09-30",
    planDate: "2027-01-31",
  });
});

test.each(["exception", "out_of_scope"])("a service with the scope decision %s does not move", (decision) => {
  expect(service({ SV9: "yes" }, { scope_decision: decision }).moving).toBe(false);
  expect(service({ SV9: "yes" }, { scope_decision: "in_scope" }).moving).toBe(true);
});
