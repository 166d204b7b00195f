import { NotFound } from "@/lib/domain/errors";

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** An id out of a URL. What cannot be an id cannot be found either. */
export function knownId(text: string): string {
  if (!UUID.test(text)) throw new NotFound("not an id");
  return text;
}
