import { describe, expect, test } from "vitest";
import {
  answerOf,
  availabilityInWords,
  backupInWords,
  measuredInWords,
  missingByThing,
  missingInWords,
  symmetricInWords,
} from "@/lib/domain/sizing/in-words";
import { nextInWords } from "@/lib/domain/sizing/next-in-words";
import { nextSteps } from "@/lib/domain/sizing/next-steps";
import {
  capacityInWords,
  headroomInWords,
  needInWords,
  shareInWords,
} from "@/lib/domain/sizing/sized-in-words";
import { sizeSite } from "@/lib/domain/sizing/size-site";
import type { SizedConnection, SizedUse } from "@/lib/domain/sizing/types";
import { unreachedInWords } from "@/lib/domain/sizing/unreached-in-words";
import { aBackup, aConnection, aSiteToSize, aUse } from "@/tests/support/sizing";

const sized = (connections: SizedConnection[], ...uses: SizedUse[]) =>
  sizeSite(aSiteToSize({ connections, uses }));
const planned = aUse({ name: "video", traffic: "video", stage: "planned" });

describe("the answer in one sentence", () => {
  // 36 down and 12 up now; 168 down and 96 up after.
  const uses = [aUse(), planned];
  test.each([
    ["big enough, now and after the planned migrations", 1000, 1000],
    ["big enough now, but too small for download after the planned migrations", 150, 1000],
    ["big enough now, but too small for download and upload after the planned migrations", 50, 20],
    ["too small for upload now, and too small for download and upload after the planned migrations", 50, 10],
    [
      "just big enough now, with use above the review mark of 75%, but too small for download and upload after the planned migrations",
      40,
      20,
    ],
  ])("%s", (words, downMbps, upMbps) => {
    expect(answerOf(sized([aConnection({ downMbps, upMbps })], ...uses))).toBe(
      `The connections of this site are ${words}.`,
    );
  });

  test("not known", () => {
    expect(answerOf(sized([], aUse()))).toBe(
      "The connections of this site are not known to be big enough, now and after the planned migrations.",
    );
  });
});

describe("where no connection reaches a network", () => {
  const internet = aConnection({ reach: "internet" });
  const viewer = aUse({ name: "Viewer", exposure: "private" });
  const words = (...uses: SizedUse[]) => unreachedInWords(sized([internet], ...uses));

  test("the answer says so", () => {
    expect(answerOf(sized([internet], viewer))).toBe(
      "The connections of this site are not enough, now and after the planned migrations: none reaches HSCN or another private network.",
    );
    expect(answerOf(sized([internet], { ...viewer, service: { ...viewer.service, moving: true } }))).toBe(
      "The connections of this site are not enough now: none reaches HSCN or another private network, but big enough after the planned migrations.",
    );
  });

  test("each is named with the services that need it", () => {
    const scans = aUse({ name: "Scans", exposure: "private" });
    expect(words(viewer)).toEqual([
      "No connection reaches HSCN or another private network, which Viewer needs.",
    ]);
    expect(words(viewer, scans)).toEqual([
      "No connection reaches HSCN or another private network, which Viewer and Scans need.",
    ]);
    expect(words(viewer, { ...scans, service: { ...scans.service, moving: true } })).toEqual([
      "Now: No connection reaches HSCN or another private network, which Viewer and Scans need.",
      "After the planned migrations: No connection reaches HSCN or another private network, which Viewer needs.",
    ]);
    const many = [1, 2, 3, 4, 5, 6, 7].map((n) => aUse({ name: `S${n}`, exposure: "private" }));
    expect(words(...many)).toEqual([
      "No connection reaches HSCN or another private network, which S1, S2, S3, S4, S5 and 2 more need.",
    ]);
  });
});

describe("what connections should carry", () => {
  const next = (connections: SizedConnection[], ...uses: SizedUse[]) =>
    nextSteps(sized(connections, ...uses)).map((step) => nextInWords(step).replaceAll("\u00a0", " "));

  test.each<[string, SizedConnection[], SizedUse[], string[]]>([
    ["nothing where all is well", [aConnection()], [aUse()], []],
    [
      "the need divided by the review mark",
      [aConnection({ downMbps: 40 })],
      [aUse()],
      [
        "Connections to the internet need 48 Mbps down and 16 Mbps up now, so that use stays at 75% or below.",
      ],
    ],
    [
      "at least that where a part of the need is not known",
      [aConnection({ downMbps: 30 })],
      [aUse(), aUse({ name: "other", traffic: null })],
      [
        "Connections to the internet need at least 48 Mbps down and 16 Mbps up now, so that use stays at 75% or below.",
      ],
    ],
    [
      "for a network that nothing reaches",
      [aConnection({ reach: "internet" })],
      [aUse({ exposure: "private" })],
      [
        "Connections to HSCN or another private network need 48 Mbps down and 16 Mbps up now, so that use stays at 75% or below.",
      ],
    ],
    [
      "no figure where none is known",
      [aConnection({ reach: "internet" })],
      [aUse({ exposure: "private", traffic: null })],
      ["Connections to HSCN or another private network are needed now. How fast is not known."],
    ],
    [
      "only after the planned migrations",
      [aConnection({ downMbps: 150 })],
      [aUse(), planned],
      [
        "Connections to the internet need 224 Mbps down and 128 Mbps up after the planned migrations, so that use stays at 75% or below.",
      ],
    ],
  ])("%s", (_, connections, uses, expected) => expect(next(connections, ...uses)).toEqual(expected));
});

describe("figures of one direction", () => {
  const words = (connections: SizedConnection[], ...uses: SizedUse[]) => {
    const { down } = sized(connections, ...uses).now;
    return [needInWords, capacityInWords, shareInWords, headroomInWords].map((inWords) =>
      inWords(down.limits[0]!, down).replaceAll("\u00a0", " "),
    );
  };
  const unknown = aUse({ name: "other", traffic: null });

  test.each([
    ["all known", [aConnection()], [aUse()], ["36 Mbps", "100 Mbps", "36%", "39 Mbps"]],
    ["above the mark", [aConnection({ downMbps: 40 })], [aUse()], ["36 Mbps", "40 Mbps", "90%", "None"]],
    [
      "a need in part",
      [aConnection()],
      [aUse(), unknown],
      ["at least 36 Mbps", "100 Mbps", "at least 36%", "Not known"],
    ],
    ["a need not at all", [aConnection()], [unknown], ["Not known", "100 Mbps", "Not known", "Not known"]],
    [
      "a capacity in part",
      [aConnection(), aConnection({ downMbps: null })],
      [aUse()],
      ["36 Mbps", "at least 100 Mbps", "Not known", "at least 39 Mbps"],
    ],
    ["no connection", [], [aUse()], ["36 Mbps", "Not known", "Not known", "Not known"]],
    [
      "nothing reaches the network",
      [aConnection({ reach: "hscn" })],
      [aUse()],
      ["36 Mbps", "None", "No connection", "None"],
    ],
  ])("%s", (_, connections, uses, expected) => {
    expect(words(connections, ...uses)).toEqual(expected);
  });
});

test("the loss of a connection is told with its name", () => {
  const two = [aUse(), aUse({ name: "two" })];
  const backup = (connections: SizedConnection[], ...uses: SizedUse[]) =>
    backupInWords(sized(connections, ...uses).backup.now);
  expect(backup([aConnection()], aUse())).toBe(
    "If “main” is lost, nothing that is left carries the critical service.",
  );
  expect(backup([aConnection()], ...two)).toBe(
    "If “main” is lost, nothing that is left carries a critical service.",
  );
  expect(backup([aConnection(), aBackup()], ...two)).toBe(
    "Whichever connection is lost, the rest carries all 2 critical services.",
  );
  expect(backup([aConnection(), aBackup({ downMbps: 40 })], ...two)).toBe(
    "If “main” is lost, the rest carries some of the 2 critical services, but not all at once.",
  );
  expect(backup([aConnection()], aUse({ critical: false }))).toBe("No service used here is critical.");
  expect(backup([], aUse())).toBe("We cannot tell yet: figures are missing.");
});

test("equal speeds are advised with the reason, and it is said whether they are equal", () => {
  const words = (upMbps: number | null) =>
    symmetricInWords(sized([aConnection({ upMbps })], aUse({ traffic: "video" })).symmetric);
  expect(words(100)).toMatch(/half of the download need or more\. They are equal\.$/);
  expect(words(20)).toMatch(/They are not equal\.$/);
  expect(words(null)).toMatch(/We do not know all speeds\.$/);
  expect(symmetricInWords(sized([aConnection()], aUse()).symmetric)).toMatch(/^Nothing/);
});

test("an availability keeps the digits that tell promises apart and is never rounded up", () => {
  expect([0.999, 0.99995, 0.9999999, 0.99999999999, 0.5].map(availabilityInWords)).toEqual([
    "99.9%",
    "99.995%",
    "99.99999%",
    "99.999999%",
    "50%",
  ]);
});

test("what is missing is told once for each thing it is missing of", () => {
  const { missing } = sized([], aUse({ traffic: null, critical: null }), aUse({ name: "b", stage: null }));
  expect(missingByThing(missing).map((thing) => thing.map(missingInWords))).toEqual([
    ["No connection of the site is recorded"],
    [
      "its kind of traffic, or a figure of your own",
      "whether it is critical; it counts so if it is used in patient care",
    ],
    ["its stage; it counts as live"],
  ]);
});

describe("what was measured", () => {
  const words = (values: Partial<SizedConnection>) => measuredInWords(sized([aConnection(values)], aUse()));

  test("stands beside what the recorded services come to", () => {
    expect(words({ busyHourPercent: 71, downMbps: 500, upMbps: 100 })).toEqual([
      "“main” was measured at 71% in its busiest hour: about 355\u00a0Mbps. The services recorded here come to 36\u00a0Mbps. They explain only part of the traffic.",
    ]);
  });

  test("is said to be above the review mark, with a speed or without", () => {
    expect(words({ busyHourPercent: 76, downMbps: null })).toEqual([
      "“main” was measured at 76% in its busiest hour. This is above the review mark of 75%.",
    ]);
  });
});
