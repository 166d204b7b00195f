import type { Query } from "./kept-form";

/** Whether the person comes from saving what the page shows: then its address says `saved=1`. */
export const justSaved = (query: Query): boolean => query["saved"] === "1";
