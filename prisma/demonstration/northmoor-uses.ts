import type { Story } from "./story";

const GENERAL = "Northmoor General Hospital";
const FELLSIDE = "Fellside Community Hospital";
const EASTGATE = "Eastgate Diagnostic Centre";
const MILLBROOK = "Millbrook House offices";

/** Who uses what at the sites of the trust. Eastgate is too small once its plans come true. Invented. */
export const northmoorUses: Story["uses"] = [
  { at: GENERAL, service: "Electronic patient record", peopleAtOnce: 1500 },
  { at: GENERAL, service: "Radiology image archive", peopleAtOnce: 120 },
  { at: GENERAL, service: "Ward prescribing", peopleAtOnce: 600 },
  { at: GENERAL, service: "Summary record viewer", peopleAtOnce: 250 },
  { at: GENERAL, service: "Staff rota", peopleAtOnce: 90 },
  { at: GENERAL, service: "Maternity notes", peopleAtOnce: 45 },
  {
    at: GENERAL,
    service: "Pathology results for practices",
    peopleAtOnce: 30,
    upGb: 60,
    windowHours: 6,
    source: "Nightly copy as the laboratory measured it in February",
  },
  { at: FELLSIDE, service: "Summary record viewer", peopleAtOnce: 60 },
  {
    at: FELLSIDE,
    service: "Pathology results for practices",
    peopleAtOnce: 30,
    downMbps: 0.3,
    upMbps: 0.1,
    source: "Fellside network team, two weeks in September",
  },
  { at: FELLSIDE, service: "Ward prescribing", peopleAtOnce: 90 },
  { at: FELLSIDE, service: "Staff rota", peopleAtOnce: 25 },
  {
    at: EASTGATE,
    service: "Electronic patient record",
    peopleAtOnce: 15,
    downMbps: 0.3,
    upMbps: 0.1,
    source: "The supplier's sizing guide",
  },
  {
    at: EASTGATE,
    service: "Radiology image archive",
    peopleAtOnce: 8,
    downMbps: 0.2,
    upMbps: 0.05,
    upGb: 20,
    windowHours: 10,
    source: "Reading rooms use a local copy; images are sent on at night",
  },
  {
    at: EASTGATE,
    service: "Virtual ward monitoring",
    peopleAtOnce: 60,
    downMbps: 1.1,
    upMbps: 0.7,
    source: "Video for every nurse at once, from the business case",
  },
  {
    at: EASTGATE,
    service: "Staff rota",
    peopleAtOnce: 10,
    downMbps: 0.05,
    upMbps: 0.05,
    source: "Rotakeep's own figure",
  },
  { at: MILLBROOK, service: "Staff rota", peopleAtOnce: 80 },
  { at: MILLBROOK, service: "Referral hub", peopleAtOnce: 35 },
];
