import { NotFound } from "@/lib/domain/errors";

const REFERENCE = /^[0-9a-z]{3,10}$/i;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** An id out of a URL. What cannot be an id cannot be found either. */
export function knownId(text: string): string {
  if (!UUID.test(text)) throw new NotFound("not an id");
  return text;
}

/** The reference of an organisation out of a URL: an ODS code, or what stands in for one. */
export function knownReference(text: string): string {
  if (!REFERENCE.test(text)) throw new NotFound("not a reference");
  return text;
}
