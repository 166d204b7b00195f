import type { ChoiceOption } from "@/components/form/choice-items";
import type { Role } from "@/lib/domain/people/permissions";
import { ROLE_WORDS } from "@/lib/domain/people/role-words";

/** Roles to choose from, each with what it is for. */
export const roleOptions = (roles: readonly Role[]): ChoiceOption[] =>
  roles.map((role) => ({ value: role, label: ROLE_WORDS[role].name, hint: ROLE_WORDS[role].is }));
