import { Details } from "@/components/nhs/details";
import { TextLink } from "@/components/nhs/text-link";
import { WarningCallout } from "@/components/nhs/warning-callout";
import { missingByThing, missingInWords } from "@/lib/domain/sizing/in-words";
import type { Missing } from "@/lib/domain/sizing/sizing";

const SHOWN = 8;

interface MissingListProps {
  missing: readonly Missing[];
  /** Where each is entered, for those who may. */
  whereTo?: (missing: Missing) => string;
}

/** What is not known, so that nobody takes the answer for more than it is, with the way to where it is entered. */
export function MissingList({ missing, whereTo }: MissingListProps) {
  if (missing.length === 0) return null;
  const things = missingByThing(missing);
  const [first, more] = [things.slice(0, SHOWN), things.slice(SHOWN)];
  return (
    <WarningCallout
      heading={missing.length === 1 ? "1 thing is missing" : `${missing.length} things are missing`}
    >
      <Things things={first} whereTo={whereTo} />
      {more.length > 0 && (
        <Details summary={`Show ${more.length} more`}>
          <Things things={more} whereTo={whereTo} />
        </Details>
      )}
    </WarningCallout>
  );
}

const Things = ({ things, whereTo }: { things: Missing[][] } & Pick<MissingListProps, "whereTo">) => (
  <ul>
    {things.map((whats) => (
      <li key={whats[0]!.what + whats[0]!.id}>
        {whats[0]!.about !== null && `${whats[0]!.about}: `}
        {whats.map((one, index) => (
          <span key={one.what}>
            {index > 0 && "; "}
            {whereTo ? <TextLink href={whereTo(one)}>{missingInWords(one)}</TextLink> : missingInWords(one)}
          </span>
        ))}
      </li>
    ))}
  </ul>
);
