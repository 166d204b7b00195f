import "server-only";
import { db } from "@/lib/data/db";
import { demandCommissioner } from "@/lib/data/people/access";
import { IN_USE, literally, pageOf, type RegisterPage } from "@/lib/data/register/register-list";
import type { Person } from "@/lib/domain/people/person";

export interface ListedPassport {
  product: { id: string; name: string };
  supplier: string;
  /** When it was last declared, if it was. */
  declaredAt: Date | null;
  /** Whether it is shared with the organisation that asks. */
  shared: boolean;
}

/** A page of the products that a commissioning organisation may subscribe to, by name. */
export async function listPassports(
  person: Person,
  reference: string,
  { search, page }: { search?: string; page?: number } = {},
): Promise<RegisterPage<ListedPassport>> {
  const { id } = await demandCommissioner(person, reference, "review:read");
  const like = search && { contains: literally(search), mode: "insensitive" as const };
  const where = {
    listed: true,
    organisationId: { not: id },
    product: { ...IN_USE, profile: IS_PRODUCT },
    ...(like && { OR: [{ product: { name: like } }, { organisation: { name: like } }] }),
  };
  return pageOf(await db.passport.count({ where }), page, async (place) => {
    const rows = await db.passport.findMany({
      where,
      select: {
        organisation: { select: { name: true } },
        product: {
          select: {
            id: true,
            name: true,
            submissions: {
              where: { withdrawal: null },
              select: { at: true },
              orderBy: { number: "desc" },
              take: 1,
            },
            shares: { where: { commissionerId: id, endedAt: null }, select: { id: true } },
          },
        },
      },
      orderBy: [{ product: { name: "asc" } }, { productId: "asc" }],
      ...place,
    });
    return rows.map(({ organisation, product: { submissions, shares, ...product } }) => ({
      product,
      supplier: organisation.name,
      declaredAt: submissions[0]?.at ?? null,
      shared: shares.length > 0,
    }));
  });
}

/** What `isProduct` says, for the database. */
const IS_PRODUCT = { path: ["SV7"], equals: "we_provide_to_others" };
