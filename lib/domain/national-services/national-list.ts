import list from "./list.json";
import type { NationalList, NationalService } from "./schema";

/** The newest list. Registers keep ids only, so that what it says is true everywhere from the day it is shipped. */
// A test validates it; validating again at every start would only cost time.
export const nationalList = list as unknown as NationalList;

/** The national service with this id; undefined for null, and for one that is not on the list any more. */
export const findNational = (id: string | null): NationalService | undefined =>
  nationalList.services.find((service) => service.id === id);
