import "server-only";
import type { db, Transaction } from "@/lib/data/db";

/**
 * The registered organisations that these codes name: by ODS code, or by the reference in its place, in any case and
 * with spaces around.
 * @returns what finds one by such a code
 */
export async function organisationsByCode(client: Transaction | typeof db, codes: readonly string[]) {
  const typed = [...new Set(codes.map(plain))];
  const found = await client.organisation.findMany({
    where: {
      OR: [
        { odsCode: { in: typed } },
        { reference: { in: typed.flatMap((code) => [code, code.toLowerCase()]) } },
      ],
    },
    select: { id: true, reference: true, odsCode: true, name: true, profile: true },
  });
  // A reference is kept when the ODS code changes, so it may be the code of another by now: that one is meant.
  const byCode = new Map([
    ...found.map((organisation) => [plain(organisation.reference), organisation] as const),
    ...found.flatMap((organisation) =>
      organisation.odsCode ? [[organisation.odsCode, organisation] as const] : [],
    ),
  ]);
  return (code: string) => byCode.get(plain(code));
}

const plain = (code: string) => code.trim().toUpperCase();
