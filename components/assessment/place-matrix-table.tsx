import { Table } from "@/components/nhs/table";
import { TextLink } from "@/components/nhs/text-link";
import { reasonId, remarkId } from "@/lib/domain/assessment/answer";
import type { Question, Requirement } from "@/lib/domain/catalogue/schema";
import type { Page } from "@/lib/domain/page-of";
import type { MatrixRow } from "@/lib/domain/assessment/place-matrix";
import type { Proposed } from "@/lib/domain/proposals/types";
import type { ScopeKey } from "@/lib/domain/scope";
import { MatrixCell } from "./matrix-cell";
import { MatrixReasons, takesReasons } from "./matrix-reasons";
import { Outcomes } from "./outcomes";

export interface PlaceMatrixTableProps {
  requirement: Requirement;
  questions: readonly Question[];
  /** The part of the places that is shown. */
  part: Page<MatrixRow>;
  proposed: (question: Question, scope: ScopeKey) => Proposed | null;
  /** What is stored as a remark, or as the reason for another answer than the proposed one. */
  said: (answerId: string, scope: ScopeKey) => string | undefined;
  nameOf: (scope: ScopeKey) => string;
  mayAnswer: boolean;
  /** The page of the requirement for one place. */
  hrefOf: (scope: ScopeKey) => string;
}

/** One requirement over many places: what was answered where, and how it came out. */
export function PlaceMatrixTable(props: PlaceMatrixTableProps) {
  const { requirement, questions, part, proposed, said, nameOf, mayAnswer, hrefOf } = props;
  const noun = requirement.scope_level;
  const reasons = takesReasons(requirement);
  return (
    <div className={reasons ? "app-matrix app-matrix--reasons" : "app-matrix"}>
      <Table
        caption={captionOf(noun, part)}
        captionSize="s"
        head={[
          capitalised(noun),
          ...questions.map(({ text }) => text),
          ...(reasons ? ["Reasons"] : []),
          "Outcome",
        ]}
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
                reason={said(reasonId(cell.question.id), scope)}
                mayAnswer={mayAnswer}
                href={hrefOf(scope)}
              />
            )),
            ...(reasons
              ? [
                  <MatrixReasons
                    key="reasons"
                    requirement={requirement}
                    scope={scope}
                    name={nameOf(scope)}
                    remark={(kind) => said(remarkId(requirement.id, kind), scope)}
                    mayAnswer={mayAnswer}
                  />,
                ]
              : []),
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
