import { getCatalogue, latestVersion } from "../catalogue";
import type { NamedThing } from "./event-in-words";

/** What a thing is called. An action that nobody gave words of their own has those of the catalogue. */
export const thingName = ({ about, name }: NamedThing): string =>
  (about === "action" && getCatalogue(latestVersion).action(name)?.action.do) || name;
