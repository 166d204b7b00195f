import type { Sizing, Unreached } from "./sizing";
import type { Network } from "./types";

export const NETWORK_WORDS: Record<Network, string> = {
  internet: "the internet",
  private: "HSCN or another private network",
};

/** How many services are named. */
const MOST = 5;
const list = new Intl.ListFormat("en-GB");

/** The networks that no connection reaches, each in a sentence with the services that need it. */
export function unreachedInWords({ unreached: { now, after } }: Pick<Sizing, "unreached">): string[] {
  const [today, later] = [now.map(sentence), after.map(sentence)];
  return [
    ...today.map((one) => (later.includes(one) ? one : `Now: ${one}`)),
    ...later.filter((one) => !today.includes(one)).map((one) => `After the planned migrations: ${one}`),
  ];
}

function sentence({ network, services, onlyBackup }: Unreached): string {
  const more = services.length - MOST;
  const named = more > 0 ? [...services.slice(0, MOST), `${more} more`] : services;
  const who = `${list.format(named)} ${services.length === 1 ? "needs" : "need"}`;
  return `${onlyBackup ? "Only a backup connection" : "No connection"} reaches ${NETWORK_WORDS[network]}, which ${who}.`;
}
