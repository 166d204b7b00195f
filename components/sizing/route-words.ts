import type { SizedLimit } from "@/lib/domain/sizing/sizing";
import type { Route } from "@/lib/domain/sizing/types";

export const ROUTE_WORDS: Record<Route, string> = {
  internet: "The internet",
  private: "HSCN or another private network",
  either: "Either of them",
};

/** What a limit is about, in few words: they stand in a chart. */
export const LIMIT_WORDS: Record<SizedLimit["where"], string> = {
  internet: "the internet",
  private: "HSCN or private",
  together: "all together",
};
