import { TextLink } from "@/components/nhs/text-link";
import type { PlaceMatrix } from "@/lib/domain/assessment/place-matrix";
import type { PlacesQuery } from "@/lib/forms/assessment/places-query";

interface PlacesHeadingProps {
  matrix: PlaceMatrix;
  /** How many places have a question open. */
  open: number;
  show: PlacesQuery["show"];
  /** Where the answers of last time are confirmed, if any wait for that. */
  confirm?: string;
  hrefOf: (show: PlacesQuery["show"]) => string;
}

/** What the table of places is about, and the choice between all of them and those with a question open. */
export function PlacesHeading({
  matrix: { requirement, rows },
  open,
  show,
  confirm,
  hrefOf,
}: PlacesHeadingProps) {
  const noun = requirement.scope_level;
  const all = rows.length === 1 ? `the only ${noun}` : `all ${rows.length} ${noun}s`;
  return (
    <>
      <h1>
        <span className="nhsuk-caption-l">
          {requirement.id} {requirement.title}
        </span>
        {noun === "site" ? "Site by site" : "Service by service"}
      </h1>
      <p>{requirement.statement}</p>
      <p>{openWords(open, noun)}</p>
      {confirm && (
        <p>
          Answers of last time count for nothing until somebody confirms them.{" "}
          <TextLink href={confirm}>Check and confirm them together</TextLink>
        </p>
      )}
      {show === "open" && (
        <p className="app-screen-only">
          <TextLink href={hrefOf(undefined)}>{`Show ${all}`}</TextLink>
        </p>
      )}
      {show !== "open" && open > 0 && open < rows.length && (
        <p className="app-screen-only">
          <TextLink href={hrefOf("open")}>{`Show only those with a question open (${open})`}</TextLink>
        </p>
      )}
    </>
  );
}

function openWords(open: number, noun: string): string {
  if (open === 0) return `No ${noun} has a question open.`;
  return open === 1 ? `1 ${noun} has a question open.` : `${open} ${noun}s have a question open.`;
}
