import "server-only";
import { db, type Transaction } from "@/lib/data/db";
import { editRow } from "@/lib/data/register/row-edit";
import { demandService } from "@/lib/data/register/services";
import { NotFound } from "@/lib/domain/errors";
import type { Person } from "@/lib/domain/people/person";
import type { Row, RowEdit, RowSaved } from "@/lib/domain/row";
import { isProduct } from "@/lib/domain/submission/is-product";

export interface PassportValues extends Row {
  about: string | null;
  listed: "yes" | "no";
}

/** Changes what commissioning organisations read of a product, and whether it is listed for them. */
export async function editPassport(
  person: Person,
  productId: string,
  edit: RowEdit<PassportValues>,
): Promise<RowSaved<PassportValues>> {
  const { id, profile, organisation } = await demandService(person, productId, "share:edit");
  if (!isProduct(profile)) throw new NotFound("no product");
  await db.passport.createMany({
    data: { productId: id, organisationId: organisation.id, version: 0 },
    skipDuplicates: true,
  });
  return editRow(
    person,
    {
      id,
      organisationId: organisation.id,
      what: "passport:edit",
      read: async (transaction: Transaction) => {
        const { version, about, listed } = await transaction.passport.findUniqueOrThrow({
          where: { productId: id },
        });
        return { version, values: { about, listed: listed ? ("yes" as const) : ("no" as const) } };
      },
      write: (transaction: Transaction, version: number, { about, listed }: PassportValues) =>
        transaction.passport.updateMany({
          where: { productId: id, version },
          data: { about, listed: listed === "yes", version: { increment: 1 } },
        }),
      moves: () => false,
    },
    edit,
  );
}
