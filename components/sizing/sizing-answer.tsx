import { answerOf, measuredInWords, verdictOn } from "@/lib/domain/sizing/in-words";
import type { Sizing } from "@/lib/domain/sizing/sizing";
import { VerdictTag } from "./verdict-tag";

/** The answer in one sentence, and what was measured where that says something else. */
export function SizingAnswer({ sizing }: { sizing: Sizing }) {
  return (
    <>
      <p className="nhsuk-lede-text">{answerOf(sizing)}</p>
      <p className="tw:flex tw:flex-wrap tw:gap-x-6 tw:gap-y-2">
        <span>
          Now: <VerdictTag verdict={verdictOn(sizing.now)} />
        </span>
        <span>
          After: <VerdictTag verdict={verdictOn(sizing.after)} />
        </span>
      </p>
      {measuredInWords(sizing).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </>
  );
}
