import { Fingerprint } from "@/components/nhs/fingerprint";
import { InsetText } from "@/components/nhs/inset-text";
import { momentInWords } from "@/lib/domain/moment-in-words";
import type { Decided } from "@/lib/domain/review/review";
import { REVIEW_STATE_WORDS } from "@/lib/domain/review/state-words";

/** A decision as it was signed. */
export const DecisionPanel = ({ decided, by }: { decided: Decided; by: string }) => (
  <section>
    <h2>Decision: {REVIEW_STATE_WORDS[decided.decision].label.toLowerCase()}</h2>
    <InsetText>
      <p className="app-kept-lines">{decided.reasons}</p>
      <p>
        Signed by {decided.name}, {decided.position}, {by}, on {momentInWords(decided.at)}.
      </p>
    </InsetText>
    <p className="nhsuk-body-s">
      Fingerprint of what was decided on (SHA-256): <Fingerprint sha256={decided.sha256} />
    </p>
  </section>
);
