import { db } from "@/lib/data/db";

/** The id of a service in the register of an organisation, by its name. */
export async function serviceNamed(odsCode: string, name: string): Promise<string> {
  const where = { organisation: { odsCode }, name };
  return (await db.service.findFirstOrThrow({ where, select: { id: true } })).id;
}
