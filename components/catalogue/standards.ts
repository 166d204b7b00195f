import type { Requirement } from "@/lib/domain/catalogue/schema";

type Standard = keyof Requirement["crosswalk"];

/** The standards that requirements are set beside, in the order of the columns. */
export const STANDARDS: { key: Standard; name: string }[] = [
  { key: "dspt_caf_v3_2", name: "Cyber Assessment Framework 3.2" },
  { key: "dspt_ndg_standards", name: "National Data Guardian" },
  { key: "iso27001_2022_annex_a", name: "ISO/IEC 27001:2022 Annex A" },
  { key: "tcop_points", name: "Technology Code of Practice" },
  { key: "cyber_essentials", name: "Cyber Essentials" },
  { key: "dcb", name: "NHS information standards" },
  { key: "other", name: "Other" },
];

/** The parts of a standard that are near a requirement, in words; empty when there is none. */
export const nearParts = ({ crosswalk }: Requirement, standard: Standard) => crosswalk[standard].join("; ");
