import type { Difference } from "@/lib/domain/submission/compare";
import { toCsv } from "./to-csv";

const COLUMNS = ["part", "requirement", "place", "id", "about", "change", "before", "after"] as const;

/** One row per difference between two submissions. */
export const comparisonCsv = (differences: readonly Difference[]): string =>
  toCsv(
    COLUMNS,
    differences.map(({ part, requirement, place, id, about, change, before, after }) => ({
      ...{ part, place, id, about, change },
      requirement: requirement ?? "",
      before: before ?? "",
      after: after ?? "",
    })),
  );
