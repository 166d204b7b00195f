import { Details } from "@/components/nhs/details";
import { InsetText } from "@/components/nhs/inset-text";
import { TextLink } from "@/components/nhs/text-link";
import { WarningCallout } from "@/components/nhs/warning-callout";
import type { Completeness, NeededField } from "@/lib/domain/register/register-completeness";

interface EntryStateProps {
  warnings: readonly { says: string }[];
  completeness: Completeness;
  /** What a planned retirement means, if there is one. */
  retirement: string | null;
  /** Where a field is recorded, if this person may. */
  whereTo: (field: NeededField) => string | undefined;
}

/** So many are shown at once. */
const FEW = 5;

/** What stands at the top of a service: what to look at, and how complete its entry is. */
export function EntryState({ warnings, completeness, retirement, whereTo }: EntryStateProps) {
  const { recorded, needed, missing } = completeness;
  return (
    <>
      {warnings.length > 0 && (
        <WarningCallout heading="Look at this">
          <ul className="nhsuk-list nhsuk-list--bullet">
            {warnings.map(({ says }) => (
              <li key={says}>{says}</li>
            ))}
          </ul>
        </WarningCallout>
      )}
      {retirement && <p>{retirement}</p>}
      <InsetText>
        <p>
          {missing.length === 0 ? `All ${needed}` : `${recorded} of ${needed}`} needed details are recorded.
        </p>
        {missing.length > 0 && (
          <Details summary="What is missing" open={missing.length <= FEW}>
            <ul className="nhsuk-list nhsuk-list--bullet">
              {missing.map((field) => (
                <li key={field.id}>
                  <Missing label={field.label} href={whereTo(field)} />
                </li>
              ))}
            </ul>
          </Details>
        )}
      </InsetText>
    </>
  );
}

const Missing = ({ label, href }: { label: string; href?: string }) =>
  href ? <TextLink href={href}>{label}</TextLink> : label;
