import { REVIEW_MARK } from "./planning-figures";
import type { Time } from "./size-time";
import type { Missing, Sizing, SizedTime, Unreached, Verdict } from "./sizing";
import { DIRECTIONS } from "./types";
import { NETWORK_WORDS } from "./unreached-in-words";
import { worstOf } from "./worst";

const PERCENT = Math.round(REVIEW_MARK * 100);
const LATER = "after the planned migrations";

const speed = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 2 });
const share = new Intl.NumberFormat("en-GB", { style: "percent", maximumFractionDigits: 0 });
const promise = new Intl.NumberFormat("en-GB", { style: "percent", maximumFractionDigits: 6 });

/** Kilobits per second as "36.5 Mbps". */
export const inMbps = (kbps: number) => `${speed.format(kbps / 1000)}\u00a0Mbps`;

export const inPercent = (value: number) => share.format(value);

/** An availability with all the digits that tell promises apart: "99.995%". Never rounded up. */
export const availabilityInWords = (value: number) => promise.format(Math.floor(value * 1e8 + 1e-4) / 1e8);

/** The verdict on both directions together: the worse one. */
export const verdictOn = (time: SizedTime): Verdict => worstOf(DIRECTIONS.map((way) => time[way].verdict));

/** Whether the connections are big enough, in one sentence. */
export function answerOf(sizing: Sizing): string {
  const [today, later] = [partOf(sizing, "now"), partOf(sizing, "after")];
  const subject = "The connections of this site are";
  if (today.words + today.tail === later.words + later.tail)
    return `${subject} ${today.words}, now and ${LATER}${today.tail}.`;
  const join = verdictOn(sizing.now) === verdictOn(sizing.after) ? "and" : "but";
  return `${subject} ${today.words} now${today.tail}, ${join} ${later.words} ${LATER}${later.tail}.`;
}

function partOf(sizing: Sizing, time: Time): { words: string; tail: string } {
  switch (verdictOn(sizing[time])) {
    case "enough":
      return { words: "big enough", tail: "" };
    case "review":
      return { words: "just big enough", tail: `, with use above the review mark of ${PERCENT}%` };
    case "too_small":
      return { words: `too small for ${waysOf(sizing[time])}`, tail: "" };
    case "no_connection":
      return { words: "not enough", tail: `: none reaches ${networksOf(sizing.unreached[time])}` };
    case "not_known":
      return { words: "not known to be big enough", tail: "" };
  }
}

const networksOf = (unreached: readonly Unreached[]) =>
  unreached.map(({ network }) => NETWORK_WORDS[network]).join(", nor ");

const waysOf = (time: SizedTime) =>
  DIRECTIONS.filter((way) => time[way].verdict === "too_small")
    .map((way) => (way === "down" ? "download" : "upload"))
    .join(" and ");

/** Whether critical services go on when a connection is lost, in one or two sentences. */
export function backupInWords({ verdict, lost, critical }: Sizing["backup"]["now"]): string {
  const services = critical === 1 ? "the critical service" : `all ${critical} critical services`;
  switch (verdict) {
    case "enough":
      return `Whichever connection is lost, the rest carries ${services}.`;
    case "some":
      return `If “${lost}” is lost, the rest carries some of the ${critical} critical services, but not all at once.`;
    case "nothing":
      return `If “${lost}” is lost, nothing that is left carries ${critical === 1 ? services : "a critical service"}.`;
    case "no_critical":
      return "No service used here is critical.";
    case "not_known":
      return "We cannot tell yet: figures are missing.";
  }
}

/** What was measured, beside what the recorded services come to, in a few sentences for each connection. */
export function measuredInWords({ measured, now }: Sizing): string[] {
  const worked = Math.max(now.down.total, now.up.total);
  return measured.map(({ name, percent, kbps }) => {
    const amount =
      kbps === null ? "" : `: about ${inMbps(kbps)}. The services recorded here come to ${inMbps(worked)}`;
    const partly = kbps !== null && kbps > worked ? " They explain only part of the traffic." : "";
    const above = percent > PERCENT ? ` This is above the review mark of ${PERCENT}%.` : "";
    return `“${name}” was measured at ${percent}% in its busiest hour${amount}.${partly}${above}`;
  });
}

/** Whether equal speeds both ways are advised and why. */
export function symmetricInWords({ advised, because, equal }: Sizing["symmetric"]): string {
  const why =
    because === "uploads_regularly"
      ? "Equal speeds both ways are advised, because the site regularly uploads large amounts of data."
      : because === "upload_need"
        ? "Equal speeds both ways are advised, because the upload need is half of the download need or more."
        : "Nothing that is recorded calls for equal speeds both ways.";
  if (!advised) return why;
  if (equal === null) return `${why} We do not know all speeds.`;
  return equal ? `${why} They are equal.` : `${why} They are not equal.`;
}

const WHAT: Record<Missing["what"], string> = {
  connections: "No connection of the site is recorded",
  uses: "No service used at the site is recorded",
  criticality: "How critical the site is",
  role: "Whether it is the main connection or a backup; it counts as main",
  reach: "What it reaches: the internet, HSCN or both",
  speed: "Its download or upload speed",
  availability: "Its availability",
  diverse: "Whether its route differs from the main one; it counts as the same",
  traffic: "Its kind of traffic, or a figure of your own",
  window: "The hours in which its transfer must finish",
  hosting: "Where it is hosted; it counts as elsewhere",
  stage: "Its stage; it counts as live",
  exposure: "How it is reached; it counts on either network",
  critical: "Whether it is critical; it counts so if it is used in patient care",
  plan_date: "The date of its planned move",
};

/** What is missing, in words that stand on their own or after the name of what it is missing of. */
export const missingInWords = ({ what, about }: Missing): string =>
  about === null ? WHAT[what] : WHAT[what][0]!.toLowerCase() + WHAT[what].slice(1);

/** What is missing, together for each thing that it is missing of. */
export function missingByThing(missing: readonly Missing[]): Missing[][] {
  const ofEach = new Map<string | Missing, Missing[]>();
  for (const one of missing) {
    const thing = one.id ?? one.about ?? one;
    ofEach.set(thing, [...(ofEach.get(thing) ?? []), one]);
  }
  return [...ofEach.values()];
}
