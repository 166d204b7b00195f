import type { AnswerValue } from "@/lib/domain/assessment/answer";
import type { Catalogue } from "@/lib/domain/catalogue/index";

/** Types of organisation (PF1) in which one person holds several roles. */
const SMALL: readonly AnswerValue[] = ["gp", "pharmacy", "dental", "optical", "social_care", "charity"];

/** Who owns an action in an organisation of this type: small ones have other people for the same role. */
export function ownerRole(
  { meta }: Pick<Catalogue, "meta">,
  owner: string,
  organisationType: AnswerValue | undefined,
): string {
  const small = organisationType !== undefined && SMALL.includes(organisationType);
  return (small && meta.owner_roles.small_organisation_owner[owner]) || owner;
}
