import type { Obligation } from "@/lib/domain/catalogue/schema";
import type { Report } from "./model/report-schema";

/** Requirements that apply somewhere under these obligations, and those of them that are fully met wherever they apply. */
export function fullyMet(
  { requirements }: Pick<Report, "requirements">,
  obligations: readonly Obligation[],
): { met: number; apply: number } {
  const applied = requirements
    .map(({ outcomes }) =>
      outcomes.filter(
        ({ level, obligation }) => level !== "not_applicable" && obligations.includes(obligation),
      ),
    )
    .filter((outcomes) => outcomes.length > 0);
  return {
    apply: applied.length,
    met: applied.filter((outcomes) => outcomes.every(({ level }) => level === "fully_met")).length,
  };
}
