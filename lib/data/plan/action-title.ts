import "server-only";
import { getCatalogue } from "@/lib/domain/catalogue";
import type { PlanAction } from "@/lib/domain/plan/plan-action";

/** What names an action where only its row is read. */
export interface ActionNaming extends Pick<PlanAction, "catalogueAction"> {
  /** What people call it. */
  title: string | null;
  catalogueVersion: string | null;
  /** What the condition asks for whose action it is. */
  condition: string | null;
}

/** What an action is called: people's own words, else the catalogue's, else those of the condition. */
export const actionTitle = ({ title, catalogueAction, catalogueVersion, condition }: ActionNaming): string =>
  title ??
  (catalogueAction && catalogueVersion
    ? getCatalogue(catalogueVersion).action(catalogueAction)?.action.do
    : null) ??
  condition ??
  "";
