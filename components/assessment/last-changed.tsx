import { TextLink } from "@/components/nhs/text-link";
import { momentInWords } from "@/lib/domain/moment-in-words";
import { LastChangedWords } from "./last-changed-words";

interface LastChangedProps {
  /** The stored answers of the requirement, in every place. */
  answers: readonly { scope: string; version: number; changedAt: string; changedBy: string }[];
  /** The scopes that the page is about now. */
  scopes: readonly string[];
  people: Readonly<Record<string, string>>;
  /** The page of the history, for somebody who may read it. */
  history?: string;
}

/** Who changed the answers last and when, and the way to all changes. */
export function LastChanged({ answers, scopes, people, history }: LastChangedProps) {
  const latest = answers
    .filter(({ scope }) => scopes.includes(scope))
    .sort((one, other) => one.version - other.version)
    .at(-1);
  const words =
    latest &&
    `Last changed by ${people[latest.changedBy] ?? ""} on ${momentInWords(new Date(latest.changedAt))}. `;
  return (
    <p className="nhsuk-u-secondary-text-colour nhsuk-body-s tw:empty:hidden">
      <LastChangedWords key={words} words={words} />
      {answers.length > 0 && history && <TextLink href={history}>See all changes to these answers</TextLink>}
    </p>
  );
}
