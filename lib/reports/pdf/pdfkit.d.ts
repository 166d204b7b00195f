// What pdfkit 0.20 takes and its types do not know yet.
declare namespace PDFKit.Mixins {
  interface StructureElementOptions {
    /** What the heading of a table is for. */
    scope?: "Column" | "Row";
    /** Where a figure is on its page: left, top, right, bottom. */
    bbox?: [number, number, number, number];
  }
}
