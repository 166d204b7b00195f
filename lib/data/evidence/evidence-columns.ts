import "server-only";
import type { Transaction } from "@/lib/data/db";
import { knownId } from "@/lib/data/ids";
import { NotFound } from "@/lib/domain/errors";
import type { EvidenceKind } from "@/lib/domain/evidence/evidence-kind";
import type { EvidenceValues } from "@/lib/domain/evidence/evidence-values";
import { ORGANISATION, type ScopeKey } from "@/lib/domain/scope";

/** What the columns keep of what people edit. */
export function columnsOf(kind: EvidenceKind, { title, scope, details }: EvidenceValues) {
  const { validFrom, validUntil, ...particulars } = details;
  return {
    title,
    scope,
    validFrom: dayOf(validFrom),
    validUntil: dayOf(validUntil),
    certificate: kind === "certificate" ? { ...particulars } : undefined,
  };
}

const dayOf = (value: unknown) => (typeof value === "string" ? new Date(value) : null);

/** Evidence is about the organisation, or about a site or service that it has. */
export async function demandScope(
  transaction: Transaction,
  organisationId: string,
  scope: ScopeKey,
): Promise<void> {
  if (scope === ORGANISATION) return;
  const [level, id = ""] = scope.split(":");
  const where = { id: knownId(id), organisationId };
  const found = await (level === "site"
    ? transaction.site.count({ where })
    : transaction.service.count({ where }));
  if (found === 0) throw new NotFound("scope");
}
