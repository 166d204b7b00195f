import type { Facts } from "@/lib/domain/assessment/answer";
import type { Catalogue } from "@/lib/domain/catalogue/index";
import { foresee } from "@/lib/domain/conditions/foresee";

/** Whether every profile question of the organisation that must be answered is. They decide what applies. */
export const isProfileComplete = ({ profile_questions }: Catalogue, profile: Facts): boolean =>
  profile_questions.organisation.every(({ id, optional }) => optional || profile[id] !== undefined);

/** Whether an organisation with this profile has to register a site. A supplier, for one, has not. */
export const needsSites = ({ meta }: Catalogue, profile: Facts): boolean =>
  foresee(meta.scoring.registers_needed.site, profile) !== false;
