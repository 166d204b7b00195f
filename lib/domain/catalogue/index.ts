import { NotFound } from "../errors";
import { type Catalogue, indexCatalogue } from "./catalogue";
import type { CatalogueData } from "./schema";
import v1 from "./v1.json";

// The compile command has validated these; validating again at every start would only cost time.
const VERSIONS: Record<string, Catalogue> = {
  "1.0.0": indexCatalogue(v1 as unknown as CatalogueData),
};

export type { Catalogue };

/** The version that a new assessment uses. */
export const latestVersion = "1.0.0";

/** One published version of the policy. Old versions stay, because old assessments are read by them. */
export function getCatalogue(version: string): Catalogue {
  const catalogue = Object.hasOwn(VERSIONS, version) ? VERSIONS[version] : undefined;
  if (!catalogue) throw new NotFound(`No catalogue version ${version}`);
  return catalogue;
}
