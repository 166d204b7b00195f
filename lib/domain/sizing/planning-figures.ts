/** What one person needs at the busiest time. Every figure is an assumption for planning, not a limit of the NHS. */
export interface PlanningFigure {
  /** As in the service field `traffic` of the catalogue. */
  traffic: string;
  label: string;
  downMbps: number;
  upMbps: number;
  /** Where it comes from, in a sentence or two. */
  source: string;
}

const OURS = "Our assumption. We found no NHS figure.";

export const PLANNING_FIGURES: readonly PlanningFigure[] = [
  {
    traffic: "records",
    label: "Clinical or business records",
    downMbps: 0.3,
    upMbps: 0.1,
    source: OURS,
  },
  { traffic: "office", label: "Office work, email and web", downMbps: 0.5, upMbps: 0.3, source: OURS },
  {
    traffic: "voice",
    label: "Voice calls",
    downMbps: 0.1,
    upMbps: 0.1,
    source: "Microsoft Teams audio at its best, 0.076 Mbps, rounded up (table reproduced in 2022).",
  },
  {
    traffic: "video",
    label: "Video calls",
    downMbps: 1.1,
    upMbps: 0.7,
    source: "The least for a GP video consultation, Usher Institute, University of Edinburgh.",
  },
  {
    traffic: "images",
    label: "Scans, images or large files",
    downMbps: 10.7,
    upMbps: 1.1,
    source:
      "Our assumption: one examination of 160 MB, a mammogram as quoted by Illinois Rural HealthNet, opened every 2 minutes and one sent every 20.",
  },
  { traffic: "light", label: "Little: messages or lookups", downMbps: 0.05, upMbps: 0.05, source: OURS },
];

const BY_TRAFFIC = new Map(PLANNING_FIGURES.map((figure) => [figure.traffic, figure]));

export const planningFigure = (traffic: string | null): PlanningFigure | undefined =>
  traffic === null ? undefined : BY_TRAFFIC.get(traffic);

/** Added to every need for what networks add to data. Published transfer times are about 20 percent above the sum. */
export const OVERHEAD = 0.2;

/** Above this share a connection is due for review. NHS advice for one kind of connection, used as a prompt. */
export const REVIEW_MARK = 0.75;

/** Upload need as a share of download need from which equal speeds are advised. Our assumption. */
export const UPLOAD_HEAVY = 0.5;
