import "server-only";
import { db } from "@/lib/data/db";
import { knownId } from "@/lib/data/ids";
import { demandAssessment } from "@/lib/data/people/access";
import { asFacts } from "@/lib/data/register/as-facts";
import { NotFound } from "@/lib/domain/errors";
import type { Person } from "@/lib/domain/people/person";
import { isProduct } from "@/lib/domain/submission/is-product";

/** A product of which no submission can be made any more, and the organisation; undefined while one can be made. */
export async function readUnoffered(person: Person, assessmentId: string, productId: string) {
  const { organisation, role } = await demandAssessment(person, assessmentId, "submission:read");
  const product = await db.service.findFirst({
    where: { id: knownId(productId), organisationId: organisation.id },
    select: { id: true, name: true, profile: true, archivedAt: true },
  });
  if (!product) throw new NotFound("product");
  const { id, name, archivedAt } = product;
  if (!archivedAt && isProduct(asFacts(product).profile)) return undefined;
  return { organisation: { ...organisation, role }, product: { id, name, archived: archivedAt !== null } };
}
