import type { AnswerValue, Facts } from "@/lib/domain/assessment/answer";
import { serviceScope, type ScopeKey } from "@/lib/domain/scope";

/** The last day of the older smartcard sign-in, Care Identity Service 1, which works only over the private network. */
export const SMARTCARD_SIGN_IN_ENDS = "2027-02-28";

interface Named {
  id: string;
  name: string;
}

/** What is known about how people sign in to an organisation's services. */
interface SignIns {
  /** The services for which the register says that people sign in so. */
  registered: readonly Named[];
  /** What the assessment says, once it has begun. */
  assessed?: {
    services: readonly Named[];
    answers: readonly { question: string; scope: ScopeKey; value: AnswerValue | null }[];
  };
}

/** The names of the services that are known to be concerned; none where it is only possible. */
export type SmartcardConcern = { how: "certain" | "possible"; services: string[] };

/**
 * Whether that deadline, set from outside, concerns an organisation: certainly where the register or the answer to
 * question S0.4 says that people sign in to a service so, possibly where it depends on the private network or does
 * not know, otherwise null.
 */
export function smartcardDeadline(
  profile: Facts,
  { registered, assessed = { services: [], answers: [] } }: SignIns,
): SmartcardConcern | null {
  const saysSo = ({ id }: Named) =>
    assessed.answers.some(
      ({ question, scope, value }) => question === "S0.4" && value === "cis1" && scope === serviceScope(id),
    );
  const concerned = new Map(
    [...registered, ...assessed.services.filter(saysSo)].map(({ id, name }) => [id, name]),
  );
  if (concerned.size > 0) return { how: "certain", services: [...concerned.values()] };
  const possible = profile["PF5"] === "yes" || profile["PF5"] === "not_known";
  return possible ? { how: "possible", services: [] } : null;
}
