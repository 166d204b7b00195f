import "server-only";
import { db } from "@/lib/data/db";
import { knownId } from "@/lib/data/ids";
import { demandOrganisation } from "@/lib/data/people/access";
import { BY_NAME, IN_USE } from "@/lib/data/register/register-list";
import type { Facts } from "@/lib/domain/assessment/answer";
import { Refused } from "@/lib/domain/errors";
import type { Permission } from "@/lib/domain/people/permissions";
import type { Person } from "@/lib/domain/people/person";
import { isProduct } from "@/lib/domain/submission/is-product";

/** The products of an organisation: services in use that it provides to others, by name. */
export async function listProducts(
  person: Person,
  reference: string,
): Promise<{ id: string; name: string }[]> {
  const { id } = await demandOrganisation(person, reference, "submission:read");
  const services = await db.service.findMany({
    where: { organisationId: id, ...IN_USE },
    select: { id: true, name: true, profile: true },
    orderBy: BY_NAME,
  });
  return services.filter(({ profile }) => isProduct(profile as Facts)).map(({ id, name }) => ({ id, name }));
}

/** The subject of a share: an organisation, and its product unless the whole is meant. */
export async function demandSubject(
  person: Person,
  reference: string,
  productId: string | null,
  permission: Permission,
) {
  const organisation = await demandOrganisation(person, reference, permission);
  if (productId === null) return { organisation, product: null };
  const product = await db.service.findFirst({
    where: { id: knownId(productId), organisationId: organisation.id, ...IN_USE },
    select: { id: true, name: true, profile: true },
  });
  if (!product || !isProduct(product.profile as Facts)) throw new Refused(NOT_OFFERED, "product");
  return { organisation, product: { id: product.id, name: product.name } };
}

const NOT_OFFERED = "Choose a product that is in your register";
