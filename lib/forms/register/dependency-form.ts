import { z } from "zod";
import { DEPENDENCY_KINDS, DEPENDENCY_NETWORKS } from "@/lib/domain/migration/dependency-choices";
import { choice, text } from "@/lib/forms/fields";

const KINDS = DEPENDENCY_KINDS.map(({ value }) => value);
const NETWORKS = DEPENDENCY_NETWORKS.map(({ value }) => value);
const AGAIN = "Open the page again";

const values = {
  kind: choice(KINDS, "Choose what it needs the other service for"),
  network: choice(NETWORKS, "Choose the network between them"),
};

/** The form before that of a new dependency: which service needs another. */
export const needingForm = z.object({ serviceId: text(50, "Choose a service") });

/** The form of a new dependency. */
export const newDependencyForm = z.object({ needsId: text(50, "Choose a service"), ...values });

// What the form showed when it was opened comes back with it.
export const shownDependency = z.object({
  shownKind: choice(KINDS, AGAIN),
  shownNetwork: choice(NETWORKS, AGAIN),
});

export const dependencyForm = shownDependency.extend(values);
