import { TextLink } from "@/components/nhs/text-link";
import { scopeLevel, type ScopeKey } from "@/lib/domain/scope";
import { placesAmong, type Target } from "@/lib/domain/assessment/target";

interface TargetSwitchProps {
  target: Target;
  /** Everywhere the requirement applies. */
  scopes: ScopeKey[];
  /** The page of the requirement. */
  href: string;
}

/** For whom to answer: all places at once, some that are chosen in the form, or place by place. */
export function TargetSwitch({ target, scopes, href }: TargetSwitchProps) {
  const places = placesAmong(scopes);
  const [first] = places;
  if (!first || places.length < 2) return null;
  const noun = scopeLevel(first);
  const way = (to: "all" | "some", words: string) =>
    target === to ? <strong>{words}</strong> : <TextLink href={`${href}?for=${to}`}>{words}</TextLink>;
  return (
    <p className="app-screen-only">
      Answer for {way("all", `all ${places.length} ${noun}s`)}, {way("some", `some ${noun}s`)} or{" "}
      <TextLink href={`${href}/places`}>{`${noun} by ${noun}`}</TextLink>.
      {places.includes(target as ScopeKey) && (
        <>
          {" "}
          You can also{" "}
          <TextLink href={`${href}/copy?to=${target}`}>{`copy the answers of another ${noun}`}</TextLink>.
        </>
      )}
    </p>
  );
}
