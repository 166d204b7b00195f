import type { AnswerValue, Facts } from "@/lib/domain/assessment/answer";
import { isCommissioning } from "@/lib/domain/register/commissioning";
import { organisationType } from "@/lib/domain/register/profile-questions";
import type { OversightKind } from "./oversight-kinds";
import { typeInWords } from "./type-in-words";

interface Side {
  name: string;
  profile: Facts;
}

/** Types of organisation (PF1) that only a region oversees. */
const UNDER_A_REGION: readonly (AnswerValue | undefined)[] = ["icb", "alb"];

/**
 * Why one organisation cannot oversee another as this, by what both say of themselves, and in which column that is;
 * undefined when it can. Regions of the NHS are part of an arm’s length body.
 */
export function oversightMisfit(
  kind: OversightKind,
  above: Side,
  below: Side,
): { column: "kind" | "overseen"; says: string } | undefined {
  const type = above.profile[organisationType.id];
  const mustBe = (needed: string, who: string) => ({
    column: "kind" as const,
    says: `${above.name} ${registeredAs(above)}. To oversee others as ${who}, it must be registered as “${typeInWords(needed)}”`,
  });
  if (kind === "icb" && type !== "icb") return mustBe("icb", "an integrated care board");
  if (kind === "region" && type !== "alb") return mustBe("alb", "a region");
  if (kind === "commissioner" && !isCommissioning(above.profile))
    return {
      column: "kind",
      says: `${above.name} does not say that it commissions, buys or uses digital services. It cannot oversee others as a commissioner`,
    };
  if (kind !== "region" && UNDER_A_REGION.includes(below.profile[organisationType.id]))
    return {
      column: "overseen",
      says: `Only a region can oversee ${below.name}, because it ${registeredAs(below)}`,
    };
  return undefined;
}

function registeredAs({ profile }: Side): string {
  const type = profile[organisationType.id];
  return typeof type === "string"
    ? `is registered as “${typeInWords(type)}”`
    : "has not said what type of organisation it is";
}
