import type { ScopeLevel } from "@/lib/domain/scope";

/** A mistake in a catalogue, at a place in its file. */
export interface Problem {
  path: (string | number)[];
  says: string;
}

export type Path = Problem["path"];

export const problem = (path: Path, says: string): Problem => ({ path, says });

/** What a condition may mention where it stands. */
export interface Standing {
  path: Path;
  /** The scope in hand when the condition is evaluated. */
  level: ScopeLevel;
  /** Register fields are known to proposals only. */
  fields?: boolean;
  /** Only profile facts and unscored questions: otherwise a better answer could lower the status. */
  factsOnly?: boolean;
}
