import "server-only";
import type { Transaction } from "@/lib/data/db";
import type { Notice } from "@/lib/domain/notices/notice";
import type { Person } from "@/lib/domain/people/person";
import { tellMembers } from "./tell-members";

/** What became of a product’s submissions: a later version came, one was accepted, or one was withdrawn. */
export type InheritanceNews = Extract<
  Notice["kind"],
  "inherited_later" | "inherited_accepted" | "inherited_withdrawn"
>;

/**
 * Tells an organisation, or all of them, whose services inherit from an earlier version of a submission; of a withdrawn
 * one, those that inherit from it. Nothing is taken over until somebody has read it. Twice is once.
 * @param why the reason of the supplier, where it withdraws
 */
export async function tellInheritors(
  transaction: Transaction,
  person: Person,
  kind: InheritanceNews,
  { submissionId, commissionerId, why = "" }: { submissionId: string; commissionerId?: string; why?: string },
): Promise<void> {
  const { productId, number, organisation } = await transaction.submission.findUniqueOrThrow({
    where: { id: submissionId },
    select: { productId: true, number: true, organisation: { select: { name: true } } },
  });
  if (!productId) return;
  const from = kind === "inherited_withdrawn" ? { id: submissionId } : { productId, number: { lt: number } };
  const services = await transaction.service.findMany({
    where: {
      archivedAt: null,
      inheritance: { review: { submission: from } },
      ...(commissionerId && { organisationId: commissionerId }),
    },
    select: { id: true, name: true, organisationId: true },
    orderBy: { id: "asc" },
  });
  for (const { id, name, organisationId } of services)
    await tellMembers(
      transaction,
      { organisationId, who: "inheritance:edit", but: person },
      {
        kind,
        key: `${kind}:${id}:${submissionId}`,
        words: { by: organisation.name, service: name, number, why },
        path: `/services/${id}/inherited`,
      },
    );
}
