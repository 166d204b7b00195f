import { DEPENDENCY_KINDS, DEPENDENCY_NETWORKS } from "./dependency-choices";

const labelOf = (choices: readonly { value: string; label: string }[], value: string) =>
  choices.find((choice) => choice.value === value)?.label ?? value;

export const kindInWords = (kind: string) => labelOf(DEPENDENCY_KINDS, kind);

export const networkInWords = (network: string) => labelOf(DEPENDENCY_NETWORKS, network);
