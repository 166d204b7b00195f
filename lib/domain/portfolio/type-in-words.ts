import { organisationType } from "@/lib/domain/register/profile-questions";

/** A type of organisation (an answer to PF1), as people read it. */
export const typeInWords = (type: string): string =>
  (organisationType.type === "single_choice" &&
    organisationType.options.find(({ value }) => value === type)?.label) ||
  type;
