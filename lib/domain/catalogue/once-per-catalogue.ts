import type { Catalogue } from "./catalogue";

/** Remembers what was worked out from a catalogue, for as long as the catalogue itself is remembered. */
export function oncePerCatalogue<Prepared extends object>(
  prepare: (catalogue: Catalogue) => Prepared,
): (catalogue: Catalogue) => Prepared {
  const known = new WeakMap<Catalogue, Prepared>();
  return (catalogue) => {
    let prepared = known.get(catalogue);
    if (!prepared) known.set(catalogue, (prepared = prepare(catalogue)));
    return prepared;
  };
}
