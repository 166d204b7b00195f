import { z } from "zod";
import { isScopeKey, type ScopeKey } from "@/lib/domain/scope";

interface Key {
  version: number;
  question: string;
  scope: ScopeKey;
}

/** A change of an answer as it stands in an address: `12 P4.1 organisation`. */
export const changeKeyText = ({ version, question, scope }: Key) => `${version} ${question} ${scope}`;

/** The same out of an address; undefined for anything else, which shows the newest changes. */
export const changeKey = z
  .string()
  .regex(/^\d{1,9} \S{1,40} \S{1,60}$/)
  .transform((text): Key | undefined => {
    const [version, question = "", scope = ""] = text.split(" ");
    return isScopeKey(scope) ? { version: Number(version), question, scope } : undefined;
  })
  .optional()
  .catch(undefined);
