import { Table } from "@/components/nhs/table";
import { TextLink } from "@/components/nhs/text-link";
import type { Question } from "@/lib/domain/catalogue/schema";
import type { Page } from "@/lib/domain/page-of";
import type { MatrixRow } from "@/lib/domain/place-matrix";
import type { Proposed } from "@/lib/domain/proposals/types";
import type { ScopeKey } from "@/lib/domain/scope";
import { MatrixCell } from "./matrix-cell";
import { Outcomes } from "./outcomes";

export interface PlaceMatrixTableProps {
  /** `site` or `service`. */
  noun: string;
  questions: readonly Question[];
  /** The part of the places that is shown. */
  part: Page<MatrixRow>;
  proposed: (question: Question, scope: ScopeKey) => Proposed | null;
  /** Whether the reason for another answer than the proposed one is known. */
  hasReason: (question: Question, scope: ScopeKey) => boolean;
  nameOf: (scope: ScopeKey) => string;
  mayAnswer: boolean;
  /** The page of the requirement for one place. */
  hrefOf: (scope: ScopeKey) => string;
}

/** One requirement over many places: what was answered where, and how it came out. */
export function PlaceMatrixTable(props: PlaceMatrixTableProps) {
  const { noun, questions, part, proposed, hasReason, nameOf, mayAnswer, hrefOf } = props;
  return (
    <div className="app-matrix">
      <Table
        caption={captionOf(noun, part)}
        captionSize="s"
        head={[capitalised(noun), ...questions.map(({ text }) => text), "Outcome"]}
        rows={part.rows.map(({ scope, cells, outcomes }) => ({
          key: scope,
          cells: [
            <TextLink key="place" href={hrefOf(scope)}>
              {nameOf(scope)}
            </TextLink>,
            ...cells.map((cell) => (
              <MatrixCell
                key={cell.question.id}
                {...cell}
                scope={scope}
                noun={noun}
                name={nameOf(scope)}
                proposed={cell.asked ? proposed(cell.question, scope) : null}
                reasonIsKnown={hasReason(cell.question, scope)}
                mayAnswer={mayAnswer}
                href={hrefOf(scope)}
              />
            )),
            <Outcomes key="outcomes" outcomes={outcomes} />,
          ],
        }))}
      />
    </div>
  );
}

function captionOf(noun: string, { first, rows, total }: Page<MatrixRow>): string {
  if (rows.length === total) return total === 1 ? `1 ${noun}` : `${total} ${noun}s`;
  return `${capitalised(noun)}s ${first} to ${first + rows.length - 1} of ${total}`;
}

const capitalised = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
