import { LEVELS } from "../catalogue/shape/levels";
import type { Level } from "./types";

/**
 * Levels as numbers, so that "the lowest counts" is a comparison: 0 not met to 3 fully met.
 * Unknown is lower still, because one unknown answer makes an outcome unknown.
 */
export type LevelCode = -1 | 0 | 1 | 2 | 3;

export const UNKNOWN = -1;
export const NOT_MET = 0;
export const PARTLY_MET = 1;
export const LARGELY_MET = 2;
export const FULLY_MET = 3;

export const codeOf = (level: string): LevelCode => LEVELS.indexOf(level as Level) as LevelCode;

export const levelOfCode = (code: LevelCode): Level | "unknown" =>
  code === UNKNOWN ? "unknown" : LEVELS[code];
