import type { Clash, FormValues } from "@/lib/forms/form-state";

/** What the server says to answers that were sent while the person works on. Plain data: it crosses to the browser. */
export interface AutosaveReply {
  /** The revision at which this holds. */
  revision?: number;
  /** Answers that are stored as they were sent. */
  settled?: string[];
  /** Answers for which something else is stored and stays: the fields that show it. */
  shown?: Record<string, FormValues>;
  clashes?: Clash[];
  /** What is wrong, by field. */
  errors?: Record<string, string>;
  /** Why nothing can be saved at all. */
  message?: string;
}
