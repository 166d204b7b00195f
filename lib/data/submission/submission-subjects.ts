import "server-only";
import { db } from "@/lib/data/db";
import { demandOrganisation } from "@/lib/data/people/access";
import { asFacts } from "@/lib/data/register/as-facts";
import type { Role } from "@/lib/domain/people/permissions";
import type { Person } from "@/lib/domain/people/person";
import type { Status } from "@/lib/domain/scoring/types";
import { isProduct } from "@/lib/domain/submission/is-product";

/** What an organisation submits, or could: all of it, and each product. */
export interface ListedSubject {
  /** Null for the whole organisation. */
  product: { id: string; name: string; archived: boolean } | null;
  newest: { id: string; number: number; at: Date; status: Status; withdrawn: boolean } | null;
  /** With whom it is shared. */
  sharedWith: string[];
  /** What was prepared and waits to be declared. */
  prepared: { id: string; by: string; at: Date } | null;
}

/** What an organisation submits, for whoever may read its submissions. */
export async function listSubjects(
  person: Person,
  reference: string,
): Promise<{ subjects: ListedSubject[]; role: Role }> {
  const { id: organisationId, role } = await demandOrganisation(person, reference, "submission:read");
  const [services, submissions, shares, preparations] = await Promise.all([
    db.service.findMany({
      where: { organisationId },
      select: { id: true, name: true, profile: true, archivedAt: true },
      orderBy: [{ name: "asc" }, { id: "asc" }],
    }),
    db.submission.findMany({
      where: { organisationId },
      distinct: "productId",
      orderBy: [{ productId: "asc" }, { number: "desc" }],
      select: { id: true, productId: true, number: true, at: true, status: true, withdrawal: true },
    }),
    db.share.findMany({
      where: { organisationId, endedAt: null },
      select: { productId: true, commissioner: { select: { name: true } } },
      orderBy: { commissioner: { name: "asc" } },
    }),
    db.preparation.findMany({
      where: { organisationId, ended: null, assessment: { closedAt: null } },
      select: { id: true, productId: true, preparedAt: true, preparedById: true },
    }),
  ]);
  const people = await db.person.findMany({
    where: { id: { in: preparations.map(({ preparedById }) => preparedById) } },
    select: { id: true, name: true },
  });
  const about = (product: ListedSubject["product"]): ListedSubject => {
    const isOfIt = ({ productId }: { productId: string | null }) => productId === (product?.id ?? null);
    const newest = submissions.find(isOfIt);
    const prepared = preparations.find(isOfIt);
    return {
      product,
      newest: newest
        ? {
            ...{ id: newest.id, number: newest.number, at: newest.at },
            status: newest.status as Status,
            withdrawn: newest.withdrawal !== null,
          }
        : null,
      sharedWith: shares.filter(isOfIt).map(({ commissioner }) => commissioner.name),
      prepared: prepared
        ? {
            id: prepared.id,
            by: people.find(({ id }) => id === prepared.preparedById)?.name ?? "",
            at: prepared.preparedAt,
          }
        : null,
    };
  };
  const submitted = new Set(submissions.map(({ productId }) => productId));
  const products = services
    .filter(
      (service) =>
        submitted.has(service.id) || (service.archivedAt === null && isProduct(asFacts(service).profile)),
    )
    .map(({ id, name, archivedAt }) => about({ id, name, archived: archivedAt !== null }));
  return { subjects: [about(null), ...products], role };
}
