import type { Route } from "@/lib/domain/sizing/types";

export const ROUTE_WORDS: Record<Route, string> = {
  internet: "The internet",
  private: "HSCN or another private network",
  either: "Either of them",
};
