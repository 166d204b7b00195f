import { db } from "@/lib/data/db";
import { setOversights } from "@/lib/data/portfolio/set-oversights";
import { NO_OVERSIGHT } from "@/lib/domain/imports/plan-oversight";
import type { OversightKind } from "@/lib/domain/portfolio/oversight-kinds";
import { anOrganisation, type BuiltOrganisation, TRUST } from "./builders";

/** Lets one organisation oversee another, or no longer. */
export const oversee = (
  overseer: Pick<BuiltOrganisation, "reference">,
  overseen: Pick<BuiltOrganisation, "reference">,
  { kind = "icb", holds = true }: { kind?: OversightKind; holds?: boolean } = {},
) =>
  setOversights([
    { overseer: overseer.reference, overseen: overseen.reference, kind: holds ? kind : NO_OVERSIGHT },
  ]);

/** The id of the summary of an organisation's assessment under way. */
export const summaryOf = async ({ id }: Pick<BuiltOrganisation, "id">): Promise<string> =>
  (await db.summary.findFirstOrThrow({ where: { organisationId: id, submissionId: null } })).id;

/** The id of the summary of an organisation that this one oversees from now on. */
export async function anOverseen(reference: string): Promise<string> {
  const overseen = await anOrganisation();
  await oversee({ reference }, overseen);
  return summaryOf(overseen);
}

/** The codes of a board and of another organisation that have nothing to do with each other. */
export const aPair = async () => ({
  overseer: (await anOrganisation({ ...TRUST, PF1: "icb" })).reference,
  overseen: (await anOrganisation()).reference,
});

/** The id of it that one of two organisations oversees the other. */
export async function anOversight(): Promise<string> {
  const { ids } = await setOversights([{ ...(await aPair()), kind: "icb" }]);
  return ids[0]!;
}
