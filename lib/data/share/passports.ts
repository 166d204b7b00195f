import "server-only";
import { db } from "@/lib/data/db";
import { knownId } from "@/lib/data/ids";
import { demandCommissioner } from "@/lib/data/people/access";
import type { Facts } from "@/lib/domain/assessment/answer";
import { NotFound } from "@/lib/domain/errors";
import { can, type Role } from "@/lib/domain/people/permissions";
import type { Person } from "@/lib/domain/people/person";
import { isProduct } from "@/lib/domain/submission/is-product";
import { commissionersOf } from "./commissioners";
import { insertShare } from "./insert-share";
import { partyFor, toParty, type Party } from "./parties";

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

/** Subscribes a commissioning organisation to a product that is listed. Twice is once. Returns the share. */
export async function subscribe(person: Person, productId: string, reference: string): Promise<string> {
  const commissioner = await demandCommissioner(person, reference, "request:send");
  const { product, organisation, listed } = await readPassport(person, productId);
  if (!listed || organisation.id === commissioner.id) throw new NotFound("not listed");
  return db.$transaction((transaction) =>
    insertShare(transaction, person, { organisation, product, commissioner, dueOn: null }, "commissioner"),
  );
}
