import { answerOf, verdictOn } from "@/lib/domain/sizing/in-words";
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
      {sizing.busy.map(({ name, percent }) => (
        <p key={name}>
          “{name}” was measured at {percent}% in its busiest hour, above the review mark. Check the figures
          below.
        </p>
      ))}
    </>
  );
}
