import "server-only";
import { createHash } from "node:crypto";
import type { PlannedRow } from "@/lib/domain/imports/plan";
import type { Counts } from "@/lib/domain/imports/states";

/** Counts what an import would do, and makes the fingerprint by which to know later that it would still do the same. */
export class ImportTally {
  readonly counts: Counts = { add: 0, change: 0, unchanged: 0, refuse: 0 };
  readonly #hash = createHash("sha256");

  add(planned: PlannedRow): void {
    this.counts[planned.verdict]++;
    if (planned.verdict !== "unchanged") this.#hash.update(JSON.stringify(planned));
  }

  /** Ends the counting. */
  fingerprint(): string {
    return this.#hash.update(JSON.stringify(this.counts)).digest("hex");
  }
}
