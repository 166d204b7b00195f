import "server-only";
import { NotFound } from "@/lib/domain/errors";
import { can, type Role } from "@/lib/domain/permissions";
import type { Person } from "@/lib/domain/person";
import type { Facts } from "@/lib/domain/answer";
import type { Row, RowEdit, RowSaved } from "@/lib/domain/row";
import { isProduct } from "@/lib/domain/submission/is-product";
import { demandCommissioner } from "./access";
import { commissionersOf } from "./commissioners";
import { db, type Transaction } from "./db";
import { knownId } from "./ids";
import { insertShare } from "./insert-share";
import { IN_USE, literally, pageOf, type RegisterPage } from "./register-list";
import { partyFor, toParty, type Party } from "./parties";
import { editRow } from "./row-edit";
import { demandService } from "./services";

/** A product as its supplier shows it to commissioning organisations. */
export interface Passport {
  product: { id: string; name: string };
  /** The supplier, with the reader's role there, if any. */
  organisation: Party;
  /** In the supplier's words. */
  about: string | null;
  /** Commissioning organisations may subscribe without asking. */
  listed: boolean;
  version: number;
  /** The newest submission that is not withdrawn. */
  newest: { id: string; number: number; at: Date } | null;
  /** The reader's commissioning organisations, and what is shared with each. */
  commissioners: { reference: string; name: string; role: Role; profile: Facts; shareId: string | null }[];
}

/** The passport of a product: for its supplier, for whoever sees its submissions, and, while it is listed, for others. */
export async function readPassport(person: Person, productId: string): Promise<Passport> {
  const found = await db.service.findUnique({
    where: { id: knownId(productId) },
    select: {
      id: true,
      name: true,
      profile: true,
      archivedAt: true,
      organisation: partyFor(person),
      passport: true,
      submissions: {
        where: { withdrawal: null },
        select: { id: true, number: true, at: true },
        orderBy: { number: "desc" },
        take: 1,
      },
      shares: { where: { endedAt: null }, select: { id: true, commissionerId: true } },
    },
  });
  if (!found || !isProduct(found.profile as Facts)) throw new NotFound("no product");
  const { passport, shares, organisation, id, name, archivedAt } = found;
  const supplier = toParty(organisation);
  const theirs = await commissionersOf(person, "review:read");
  const commissioners = theirs
    .filter((commissioner) => commissioner.id !== supplier.id)
    .map(({ id, ...named }) => ({
      ...named,
      shareId: shares.find(({ commissionerId }) => commissionerId === id)?.id ?? null,
    }));
  const listed = (passport?.listed ?? false) && archivedAt === null;
  const seesIt = listed ? commissioners.length > 0 : commissioners.some(({ shareId }) => shareId !== null);
  if (!can(supplier.role, "submission:read") && !seesIt) throw new NotFound("not for this person");
  return {
    product: { id, name },
    organisation: supplier,
    about: passport?.about ?? null,
    listed,
    version: passport?.version ?? 0,
    newest: found.submissions[0] ?? null,
    commissioners,
  };
}

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

/** Subscribes a commissioning organisation to a product that is listed. Twice is once. Returns the share. */
export async function subscribe(person: Person, productId: string, reference: string): Promise<string> {
  const commissioner = await demandCommissioner(person, reference, "request:send");
  const { product, organisation, listed } = await readPassport(person, productId);
  if (!listed || organisation.id === commissioner.id) throw new NotFound("not listed");
  return db.$transaction((transaction) =>
    insertShare(transaction, person, { organisation, product, commissioner, dueOn: null }, "commissioner"),
  );
}
