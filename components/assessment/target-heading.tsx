import { TextLink } from "@/components/nhs/text-link";
import { ORGANISATION, scopeLevel, type ScopeKey } from "@/lib/domain/scope";
import type { Target } from "@/lib/domain/target";

interface TargetHeadingProps {
  target: Target;
  /** The scopes that the form answers for. */
  scopes: ScopeKey[];
  /** The page of the requirement. */
  href: string;
  nameOf: (scope: ScopeKey) => string;
}

/** Whom the answers below are for. Not needed where there is only the organisation. */
export function TargetHeading({ target, scopes, href, nameOf }: TargetHeadingProps) {
  const [first] = scopes;
  if (!first || target === ORGANISATION) return null;
  if (target !== "all") return <h2>{nameOf(target)}</h2>;
  const noun = scopeLevel(first);
  return (
    <>
      <h2>{`One answer for all ${scopes.length} ${noun}s`}</h2>
      <p>
        What you answer here counts at each of them. If they differ,{" "}
        <TextLink href={`${href}?for=${first}`}>{`answer for one ${noun} at a time`}</TextLink>.
      </p>
    </>
  );
}
