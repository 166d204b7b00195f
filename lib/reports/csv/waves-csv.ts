import { LEFT_OUT } from "@/lib/domain/migration/left-out";
import type { MigrationPlan } from "@/lib/domain/migration/plan-waves";
import type { WaveRow } from "@/lib/domain/migration/wave-row";
import type { Warning } from "@/lib/domain/migration/warnings-of";
import { toCsv } from "./to-csv";

const COLUMNS = [
  "wave",
  "order",
  "service",
  "why",
  "blocked",
  "look_at",
  "users",
  "needs",
  "unblocks",
  "sites",
  "contract_end",
  "retirement",
] as const;

/** One row per service in the order of moving, then those that have no place in it and why. */
export function wavesCsv(
  plan: MigrationPlan,
  rows: readonly WaveRow[],
  warnings: readonly Warning[],
): string {
  const says = new Map(warnings.map(({ service, says }) => [service.id, says.join(" ")]));
  const list = (names: readonly string[]) => names.join("; ");
  return toCsv(COLUMNS, [
    ...rows.map(({ service, unblocks, sites, retirement }, index) => ({
      wave: service.wave,
      order: index + 1,
      service: service.name,
      why: `${service.reasons.join(". ")}.`,
      blocked: service.blocked ? "yes" : "no",
      look_at: says.get(service.id) ?? "",
      users: service.users ?? "",
      needs: list(service.needs.map((id) => plan.placed.get(id)!.name)),
      unblocks: list(unblocks),
      sites: list(sites),
      contract_end: service.contractEnd ?? "",
      retirement: retirement ?? "",
    })),
    ...plan.leftOut.map(({ name, why }) => ({ wave: "none", service: name, why: LEFT_OUT[why] })),
  ]);
}
