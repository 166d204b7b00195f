import { ORGANISATION, scopeLevel, type ScopeKey } from "@/lib/domain/scope";
import type { Target } from "@/lib/domain/assessment/target";

interface TargetHeadingProps {
  target: Target;
  /** The scopes that the form is about. */
  scopes: ScopeKey[];
  nameOf: (scope: ScopeKey) => string;
}

/** Whom the answers below are for. Not needed where there is only the organisation. */
export function TargetHeading({ target, scopes, nameOf }: TargetHeadingProps) {
  const [first] = scopes;
  if (!first || target === ORGANISATION) return null;
  const noun = scopeLevel(first);
  if (target === "all")
    return (
      <>
        <h2>{`One answer for all ${scopes.length} ${noun}s`}</h2>
        <p>What you answer here counts at each of them.</p>
      </>
    );
  if (target === "some")
    return (
      <>
        <h2>{`One answer for some ${noun}s`}</h2>
        <p>
          {`Choose the ${noun}s first. A question stands blank where ${noun}s have different answers: leave it blank to keep them.`}
        </p>
        <p>{`This page does not save while you work. Use the button at the end to save for the ${noun}s you chose.`}</p>
      </>
    );
  return <h2>{nameOf(target)}</h2>;
}
