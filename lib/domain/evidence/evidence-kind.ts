/** What evidence can be, in the order in which it is offered. */
export const EVIDENCE_KINDS = ["file", "link", "note", "certificate", "calculation"] as const;

export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

/** How each kind is called, and what it is for. */
export const KIND_WORDS: Record<EvidenceKind, { label: string; what: string }> = {
  file: { label: "File", what: "A document, spreadsheet, presentation or picture that you upload." },
  link: { label: "Link", what: "The address of a page or document that is kept elsewhere." },
  note: { label: "Note", what: "What somebody saw, checked or decided, in your own words." },
  certificate: { label: "Certificate", what: "Who certified what, by which scheme, and until when." },
  calculation: {
    label: "Calculation",
    what: "The result of the bandwidth calculator for a site, kept as it was.",
  },
};

/** What people add where evidence is. A calculation is added where it is kept. */
export const ADDED_KINDS = ["file", "link", "note", "certificate"] as const satisfies readonly EvidenceKind[];

/** What people type. */
export type TypedKind = Exclude<EvidenceKind, "file" | "calculation">;

/** The kinds whose content can be given anew. A certificate is renewed by changing it; a calculation never changes. */
export const takesVersions = (kind: EvidenceKind): kind is "file" | "link" | "note" =>
  kind === "file" || kind === "link" || kind === "note";
