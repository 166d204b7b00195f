import { Table } from "@/components/nhs/table";
import { TextLink } from "@/components/nhs/text-link";
import { placesAmong, type Target } from "@/lib/domain/assessment/target";
import { ORGANISATION, scopeLevel, type ScopeKey } from "@/lib/domain/scope";
import type { Outcome } from "@/lib/domain/scoring/types";
import { Outcomes } from "./outcomes";

interface PlacesProps {
  /** The page of the requirement. */
  href: string;
  target: Target | null;
  places: { scope: ScopeKey; outcomes: Outcome[] }[];
  nameOf: (scope: ScopeKey) => string;
  mayAnswer: boolean;
}

/** More than these stand in the table of places alone. */
const MOST = 20;

/** Where a requirement applies and how it came out there, with the way to answer for one place or for all at once. */
export function Places({ href, target, places, nameOf, mayAnswer }: PlacesProps) {
  const together = placesAmong(places.map(({ scope }) => scope));
  if (places.length < 2) return null;
  const one = together[0] ? scopeLevel(together[0]) : ORGANISATION;
  const noun = `${one}s`;
  const shown =
    places.length > MOST ? places.filter(({ scope }) => scopeLevel(scope) === ORGANISATION) : places;
  return (
    <>
      {shown.length > 0 && (
        <Table
          caption={`Where you stand, ${one} by ${one}`}
          captionSize="s"
          head={["Where", "Outcome", { text: "Answers", hidden: true }]}
          rows={shown.map(({ scope, outcomes }) => ({
            key: scope,
            cells: [
              nameOf(scope),
              <Outcomes key="outcomes" outcomes={outcomes} />,
              <AnswerLink
                key="link"
                {...{ href, target, scope, outcomes, mayAnswer }}
                name={nameOf(scope)}
              />,
            ],
          }))}
        />
      )}
      {together.length > 0 && (
        <p>
          <TextLink href={`${href}/places`}>
            {`${mayAnswer ? "See and answer" : "See"} all ${together.length} ${noun} in one table`}
          </TextLink>
        </p>
      )}
      {mayAnswer && target !== "all" && together.length > 1 && (
        <p>
          <TextLink href={`${href}?for=all`}>{`Give one answer for all ${together.length} ${noun}`}</TextLink>
        </p>
      )}
    </>
  );
}

interface AnswerLinkProps {
  href: string;
  target: Target | null;
  scope: ScopeKey;
  outcomes: Outcome[];
  mayAnswer: boolean;
  name: string;
}

function AnswerLink({ href, target, scope, outcomes, mayAnswer, name }: AnswerLinkProps) {
  if (scope === target) return "Shown on this page";
  const begun = outcomes.some(({ answered, level }) => answered > 0 || level === "not_applicable");
  return (
    <TextLink href={`${href}?for=${scope}`} about={`for ${name}`}>
      {!mayAnswer ? "View" : begun ? "Change" : "Answer"}
    </TextLink>
  );
}
