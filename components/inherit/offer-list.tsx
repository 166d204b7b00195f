import { Table } from "@/components/nhs/table";
import { TextLink } from "@/components/nhs/text-link";
import { sameAnswer } from "@/lib/domain/assessment/answer";
import { answerLabel, answerText } from "@/lib/domain/assessment/answer-label";
import type { Catalogue } from "@/lib/domain/catalogue";
import type { ToTake } from "@/lib/domain/inherit/to-take";

interface OfferListProps {
  catalogue: Catalogue;
  toTake: readonly ToTake[];
  hrefOf: (requirement: string) => string;
}

/** What the supplier answers and what the service has, requirement by requirement. */
export const OfferList = ({ catalogue, toTake, hrefOf }: OfferListProps) =>
  toTake.map(({ requirement, judged, answers }) => (
    <section key={requirement}>
      <h3 className="nhsuk-heading-s">
        <TextLink href={hrefOf(requirement)}>
          {`${requirement} ${catalogue.requirement(requirement)?.title ?? ""}`}
        </TextLink>
      </h3>
      <p className="nhsuk-u-secondary-text-colour">
        {judged ? "Your reviewers agree." : "Your reviewers did not look at this requirement."}
      </p>
      <Table
        caption={`Answers to ${requirement}`}
        captionHidden
        head={["Question", "The supplier answers", "Your answer"]}
        rows={answers.map(({ question, value, own, wording }) => ({
          key: question,
          cells: [
            <>
              {answerLabel(catalogue, question)}
              {wording && (
                <span className="app-line">The question has changed. It said: {wording.before}</span>
              )}
            </>,
            answerText(catalogue, question, value),
            own === null
              ? "None yet"
              : sameAnswer(own, value)
                ? "The same"
                : answerText(catalogue, question, own),
          ],
        }))}
      />
    </section>
  ));
