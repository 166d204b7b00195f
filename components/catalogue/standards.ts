import type { Requirement } from "@/lib/domain/catalogue/schema";

type Standard = keyof Requirement["crosswalk"];

/** The standards that requirements are set beside, in the order of the columns, with the head of the column. */
export const STANDARDS: { key: Standard; name: string; short: string }[] = [
  { key: "dspt_caf_v3_2", name: "Cyber Assessment Framework (CAF) 3.2", short: "CAF 3.2" },
  { key: "dspt_ndg_standards", name: "National Data Guardian (NDG) standards", short: "NDG" },
  { key: "iso27001_2022_annex_a", name: "ISO/IEC 27001:2022 (ISO), Annex A", short: "ISO" },
  { key: "tcop_points", name: "Technology Code of Practice (TCoP)", short: "TCoP" },
  { key: "cyber_essentials", name: "Cyber Essentials", short: "Cyber Essentials" },
  { key: "dcb", name: "NHS information standards", short: "NHS standards" },
  { key: "other", name: "Other", short: "Other" },
];

/** The parts of a standard that are near a requirement, in words; empty when there is none. */
export const nearParts = ({ crosswalk }: Requirement, standard: Standard) => crosswalk[standard].join("; ");
