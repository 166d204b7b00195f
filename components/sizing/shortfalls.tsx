import { InsetText } from "@/components/nhs/inset-text";
import { TextLink } from "@/components/nhs/text-link";
import { nextInWords } from "@/lib/domain/sizing/next-in-words";
import { nextSteps } from "@/lib/domain/sizing/next-steps";
import type { Sizing } from "@/lib/domain/sizing/sizing";
import { unreachedInWords } from "@/lib/domain/sizing/unreached-in-words";

/** What no connection reaches, and what connections should carry instead. Nothing where all is well. */
export function Shortfalls({ sizing, siteId }: { sizing: Sizing; siteId: string }) {
  const steps = nextSteps(sizing);
  if (steps.length === 0) return null;
  const unreached = unreachedInWords(sizing);
  return (
    <>
      {unreached.length > 0 && (
        <InsetText>
          {unreached.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </InsetText>
      )}
      <h2>What next</h2>
      <ul>
        {steps.map((step) => (
          <li key={step.where}>{nextInWords(step)}</li>
        ))}
      </ul>
      <p>
        {unreached.length > 0 && "A connection may also reach more than the register says. "}
        <TextLink href={`/sites/${siteId}`}>Look at the connections of this site</TextLink>
      </p>
    </>
  );
}
