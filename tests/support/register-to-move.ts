import type { Dependency, RegisteredService } from "@/lib/domain/migration/types";

/** A service that has to move, called like its id; whatever is told makes it another. */
export const toMove = (id: string, more: Partial<RegisteredService> = {}): RegisteredService => ({
  id,
  name: id,
  nationalId: null,
  details: {},
  ...more,
  facts: { SV1: "live", SV2: "both", SV3: "private", SV7: "supplier", ...more.facts },
});

/** A number from 0 up to 1 from a seed, the same every time. */
function fractions(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** An invented register with three dependencies for each service, a few of them in circles. */
export function registerOf(count: number, seed: number) {
  const fraction = fractions(seed);
  const below = (limit: number) => Math.floor(fraction() * limit);
  const services = Array.from({ length: count }, (_, number) =>
    toMove(`s${number}`, {
      name: `Service ${number}`,
      facts: { SV3: below(5) ? "private" : "internet", SV4: below(5000), SV6: below(3) ? "no" : "yes" },
      details: {
        ...(below(10) ? {} : { sign_in: "cis1" }),
        ...(below(4) ? {} : { contract_end: `20${27 + below(5)}-03-31` }),
        ...(below(50) ? {} : { replacement: `Service ${below(count)}` }),
      },
    }),
  );
  const dependencies: Dependency[] = Array.from({ length: 3 * count }, () => {
    const one = below(count);
    const other = below(count);
    const backwards = below(1000) === 0;
    const [serviceId, needsId] = one > other !== backwards ? [one, other] : [other, one];
    return { serviceId: `s${serviceId}`, needsId: `s${needsId}`, network: below(2) ? "hscn" : "internet" };
  });
  const sites = Math.ceil(count / 4);
  const uses = Array.from({ length: 4 * count }, () => ({
    serviceId: `s${below(count)}`,
    siteId: `site ${below(sites)}`,
  }));
  return { services, dependencies, uses };
}
