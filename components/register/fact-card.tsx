import { Card } from "@/components/nhs/card";
import { TextLink } from "@/components/nhs/text-link";
import { FactList } from "./fact-list";

interface FactCardProps extends Omit<Parameters<typeof FactList>[0], "edit"> {
  heading: string;
  /** Where all of it is changed at once, if this person may. */
  change?: string;
}

/** One group of what is known about a service, changed in one form. */
export function FactCard({ heading, change, ...facts }: FactCardProps) {
  return (
    <Card heading={heading}>
      <FactList {...facts} />
      {change && (
        <p className="app-screen-only">
          <TextLink href={change} about={`“${heading}”`}>
            Change
          </TextLink>
        </p>
      )}
    </Card>
  );
}
