import { dateInWords } from "../dates";
import { AREAS, type Area } from "./event-table";

interface Asked {
  person: string;
  kind?: Area;
  about: string;
  from?: string;
  to?: string;
}

/** Which events are asked for, as the end of "Shown: …"; empty when all are. */
export const askedInWords = ({ person, kind, about, from, to }: Asked): string =>
  [
    kind && AREAS[kind].toLowerCase(),
    person && `by “${person}”`,
    about && `about “${about}”`,
    from && `from ${dateInWords(from)}`,
    to && `until ${dateInWords(to)}`,
  ]
    .filter(Boolean)
    .join(", ");
