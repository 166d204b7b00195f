import { Details } from "@/components/nhs/details";
import { SummaryList } from "@/components/nhs/summary-list";
import { answerLabel, answerText } from "@/lib/domain/assessment/answer-label";
import type { CarriedAnswer } from "@/lib/domain/carry-forward/carried-answers";
import { groupCarried, type CarriedGroup } from "@/lib/domain/carry-forward/group-carried";
import type { Catalogue } from "@/lib/domain/catalogue";
import { ORGANISATION, scopeLevel, type ScopeKey } from "@/lib/domain/scope";

interface CarriedListProps {
  catalogue: Catalogue;
  carried: readonly CarriedAnswer[];
  nameOf: (scope: ScopeKey) => string;
  today: string;
}

/** What was answered last time: where, by whom, how long ago, and whether the question has changed since. */
export function CarriedList({ catalogue, carried, nameOf, today }: CarriedListProps) {
  return (
    <SummaryList
      rows={groupCarried(carried, today).map(({ question, scopes, value, by, age, wording }) => ({
        key: answerLabel(catalogue, question),
        value: (
          <>
            <strong>{answerText(catalogue, question, value)}</strong>
            <span className="app-line">
              {by}, {age}
            </span>
            <Where scopes={scopes} nameOf={nameOf} />
            {wording && (
              <>
                <span className="app-line">The question has changed. It said: {wording.before}</span>
                <span className="app-line">It says now: {wording.now}</span>
              </>
            )}
          </>
        ),
      }))}
    />
  );
}

/** More places than this stand behind a click. */
const MOST_NAMED = 3;

function Where({ scopes, nameOf }: Pick<CarriedGroup, "scopes"> & Pick<CarriedListProps, "nameOf">) {
  const places = scopes.filter((scope) => scope !== ORGANISATION);
  const [first] = places;
  if (!first) return null;
  if (places.length <= MOST_NAMED)
    return <span className="app-line">For {places.map(nameOf).join(", ")}</span>;
  return (
    <Details printed summary={`For ${places.length} ${scopeLevel(first)}s`}>
      {places.map(nameOf).join(", ")}
    </Details>
  );
}
