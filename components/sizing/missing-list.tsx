import { Details } from "@/components/nhs/details";
import { WarningCallout } from "@/components/nhs/warning-callout";
import { missingInWords } from "@/lib/domain/sizing/in-words";
import type { Missing } from "@/lib/domain/sizing/sizing";

const SHOWN = 8;

/** What is not known, so that nobody takes the answer for more than it is. */
export function MissingList({ missing }: { missing: readonly Missing[] }) {
  if (missing.length === 0) return null;
  const lines = missingInWords(missing);
  const [first, more] = [lines.slice(0, SHOWN), lines.slice(SHOWN)];
  return (
    <WarningCallout
      heading={missing.length === 1 ? "1 thing is missing" : `${missing.length} things are missing`}
    >
      <Bullets lines={first} />
      {more.length > 0 && (
        <Details summary={`Show ${more.length} more`}>
          <Bullets lines={more} />
        </Details>
      )}
    </WarningCallout>
  );
}

const Bullets = ({ lines }: { lines: readonly string[] }) => (
  <ul>
    {lines.map((line) => (
      <li key={line}>{line}</li>
    ))}
  </ul>
);
