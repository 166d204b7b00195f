import { describe, expect, test } from "vitest";
import {
  answerOf,
  availabilityInWords,
  backupInWords,
  measuredInWords,
  missingInWords,
  symmetricInWords,
} from "@/lib/domain/sizing/in-words";
import {
  capacityInWords,
  headroomInWords,
  needInWords,
  shareInWords,
} from "@/lib/domain/sizing/sized-in-words";
import { sizeSite } from "@/lib/domain/sizing/size-site";
import type { SizedConnection, SizedUse } from "@/lib/domain/sizing/types";
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

describe("figures of one direction", () => {
  const words = (connections: SizedConnection[], ...uses: SizedUse[]) => {
    const { down } = sized(connections, ...uses).now;
    return [needInWords(down), capacityInWords(down), shareInWords(down), headroomInWords(down)].map((text) =>
      text.replaceAll("\u00a0", " "),
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
      ["36 Mbps", "0 Mbps to the internet", "No connection for it", "None"],
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
  expect(missingInWords(missing)).toEqual([
    "No connection of the site is recorded",
    "records: its kind of traffic, or a figure of your own; whether it is critical; it counts so if it is used in patient care",
    "b: its stage; it counts as live",
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
