import { NotFound } from "@/lib/domain/errors";

/** The name of what was added just before, by the id in the address; undefined when the person finds nothing there. */
export async function justAdded(
  id: unknown,
  read: (id: string) => Promise<{ name: string }>,
): Promise<string | undefined> {
  if (typeof id !== "string") return undefined;
  try {
    return (await read(id)).name;
  } catch (problem) {
    if (problem instanceof NotFound) return undefined;
    throw problem;
  }
}
