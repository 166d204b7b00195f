import { describe, expect, test } from "vitest";
import { sizeSite } from "@/lib/domain/sizing/size-site";
import type { SizedConnection, SizedService, SizedUse } from "@/lib/domain/sizing/types";
import { aBackup, aConnection, aSiteToSize, aUse } from "@/tests/support/sizing";

const sized = (connections: SizedConnection[], ...uses: SizedUse[]) =>
  sizeSite(aSiteToSize({ connections, uses }));

describe("the need of a service, with 20 percent overhead", () => {
  const examples: [words: string, use: SizedUse, down: number | null, up: number | null][] = [
    ["100 people on records: 100 × 0.3 and 0.1 × 1.2", aUse(), 36_000, 12_000],
    [
      "20 video calls: 20 × 1.1 and 0.7 × 1.2",
      aUse({ traffic: "video" }, { peopleAtOnce: 20 }),
      26_400,
      16_800,
    ],
    ["3 people on lookups: 3 × 0.05 × 1.2", aUse({ traffic: "light" }, { peopleAtOnce: 3 }), 180, 180],
    [
      "own figures of 2 and 0.5 Mbps each for 10 people",
      aUse({}, { peopleAtOnce: 10, downMbps: 2, upMbps: 0.5 }),
      24_000,
      6_000,
    ],
    ["an own figure one way only", aUse({}, { peopleAtOnce: 10, upMbps: 1 }), 3_600, 12_000],
    [
      "90 GB up in 8 hours: 90 × 8,000 ÷ 28,800 seconds = 25 Mbps × 1.2",
      aUse({ traffic: null }, { peopleAtOnce: 0, upGb: 90, windowHours: 8 }),
      0,
      30_000,
    ],
    [
      "people and a transfer at once",
      aUse({}, { peopleAtOnce: 10, upGb: 90, windowHours: 8 }),
      3_600,
      31_200,
    ],
    ["rounded up to hundredths: 1 × 0.076 × 1.2", aUse({}, { peopleAtOnce: 1, downMbps: 0.076 }), 100, 120],
    ["no kind of traffic and no figure", aUse({ traffic: null }), null, null],
    ["a transfer without a window", aUse({}, { upGb: 90 }), 36_000, null],
    ["nobody at once", aUse({ traffic: null }, { peopleAtOnce: 0 }), 0, 0],
  ];
  test.each(examples)("%s", (_, use, down, up) => {
    expect(sized([aConnection()], use).lines[0]).toMatchObject({ down, up });
  });
});

describe("what a service crosses, now and after", () => {
  const examples: [
    words: string,
    service: Partial<SizedService>,
    now: string | null,
    after: string | null,
  ][] = [
    ["on the internet", { exposure: "internet" }, "internet", "internet"],
    ["on a private network", { exposure: "private" }, "private", "private"],
    ["on both", { exposure: "both" }, "either", "either"],
    ["on a private network and moving", { exposure: "private", moving: true }, "private", "internet"],
    ["through a tunnel over the internet", { exposure: "private", tunnelled: true }, "internet", "internet"],
    ["only local, on own premises", { onlyLocal: true, ownPremises: true }, null, null],
    ["only local and moving", { onlyLocal: true, ownPremises: true, moving: true }, null, "internet"],
    ["only local, hosted elsewhere", { onlyLocal: true, exposure: "private" }, "private", "private"],
    ["only local, hosted nobody knows where", { onlyLocal: true, ownPremises: null }, "internet", "internet"],
    ["being bought", { stage: "procuring", exposure: "not_live" }, null, "internet"],
    ["planned for a private network", { stage: "planned", exposure: "private" }, null, "private"],
    ["national, with no date", { national: true, exposure: "private", moving: true }, "private", "private"],
    [
      "national, moving by a date that is known",
      { national: true, exposure: "private", moving: true, planDate: "2027-03-31" },
      "private",
      "internet",
    ],
    ["retiring", { stage: "retiring", exposure: "private" }, "private", "private"],
    ["retired", { stage: "retired", moving: true }, null, null],
    ["at a stage nobody knows", { stage: null }, "internet", "internet"],
  ];
  test.each(examples)("%s", (_, service, now, after) => {
    expect(sized([aConnection()], aUse(service)).lines[0]).toMatchObject({ now, after });
  });
});

describe("whether the connections are big enough", () => {
  // 36 down, 12 up.
  const examples: [words: string, connections: SizedConnection[], down: string, up: string][] = [
    ["far more than needed", [aConnection()], "enough", "enough"],
    ["48 down is 75 percent used, at the mark", [aConnection({ downMbps: 48 })], "enough", "enough"],
    ["47 down is above the mark", [aConnection({ downMbps: 47 })], "review", "enough"],
    ["36 down is full", [aConnection({ downMbps: 36 })], "review", "enough"],
    ["35 down is too small", [aConnection({ downMbps: 35 })], "too_small", "enough"],
    ["too small both ways", [aConnection({ downMbps: 1, upMbps: 1 })], "too_small", "too_small"],
    [
      "a connection that reaches only the HSCN",
      [aConnection({ reach: "hscn" })],
      "no_connection",
      "no_connection",
    ],
    ["an unknown download speed", [aConnection({ downMbps: null })], "not_known", "enough"],
    [
      "an unknown speed beside one that is enough",
      [aConnection(), aConnection({ downMbps: null })],
      "enough",
      "enough",
    ],
    ["a connection whose network is unknown", [aConnection({ reach: null })], "not_known", "not_known"],
    [
      "two main connections together",
      [aConnection({ downMbps: 24 }), aConnection({ downMbps: 24 })],
      "enough",
      "enough",
    ],
    ["a backup that waits", [aConnection({ downMbps: 24 }), aBackup()], "too_small", "enough"],
    ["only backups", [aBackup()], "enough", "enough"],
    ["no connection recorded", [], "not_known", "not_known"],
  ];
  test.each(examples)("%s", (_, connections, down, up) => {
    const { now } = sized(connections, aUse());
    expect([now.down.verdict, now.up.verdict]).toEqual([down, up]);
  });

  test("is judged by what each network carries, not only by everything together", () => {
    const connections = [
      aConnection({ name: "hscn", reach: "hscn", downMbps: 100 }),
      aConnection({ name: "internet", reach: "internet", downMbps: 30 }),
    ];
    const { now, after } = sized(connections, aUse({ exposure: "private", moving: true }));
    expect(now.down).toMatchObject({ verdict: "enough", total: 36_000, capacity: 130_000 });
    expect(after.down).toMatchObject({
      verdict: "too_small",
      limits: [
        {
          where: "internet",
          need: 36_000,
          room: 30_000,
          share: 36 / 30,
          headroom: 30_000 * 0.75 - 36_000,
        },
      ],
    });
  });

  describe("where no connection reaches a network", () => {
    const onHscn = aUse({ name: "viewer", exposure: "private" }, { peopleAtOnce: 50 });
    const internet = (downMbps: number) => aConnection({ reach: "internet", downMbps });
    const limitsOf = (connections: SizedConnection[], ...uses: SizedUse[]) =>
      sized(connections, ...uses).now.down.limits.map(
        ({ where, need, room, verdict }) => `${where} ${need} of ${room}: ${verdict}`,
      );

    test("that is a finding of its own, and the other network is judged by itself", () => {
      expect(limitsOf([internet(100)], aUse(), onHscn)).toEqual([
        "internet 36000 of 100000: enough",
        "private 18000 of 0: no_connection",
      ]);
      expect(sized([internet(100)], aUse(), onHscn).now.down.verdict).toBe("no_connection");
      expect(sized([internet(100)], aUse(), onHscn).unreached.now).toEqual([
        { network: "private", services: ["viewer"], onlyBackup: false },
      ]);
    });

    test("a shortfall on the other network is shown as well, and decides", () => {
      expect(limitsOf([internet(30)], aUse(), onHscn)).toEqual([
        "internet 36000 of 30000: too_small",
        "private 18000 of 0: no_connection",
      ]);
      expect(sized([internet(30)], aUse(), onHscn).now.down.verdict).toBe("too_small");
    });

    test("that is told even where the speeds and the need are not known", () => {
      const unknown = aUse({ name: "viewer", exposure: "private", traffic: null });
      expect(limitsOf([aConnection({ reach: "internet", downMbps: null })], unknown)).toEqual([
        "private 0 of 0: no_connection",
      ]);
    });

    test("and a backup does, that is said", () => {
      const { unreached } = sized([internet(100), aBackup({ reach: "hscn" })], onHscn);
      expect(unreached.now).toMatchObject([{ network: "private", onlyBackup: true }]);
    });

    test("nothing is said while it is not known what a connection reaches", () => {
      expect(sized([internet(100), aConnection({ reach: null })], onHscn).unreached.now).toEqual([]);
    });
  });

  test("a need that is not complete is too small where its known part is, and otherwise not known", () => {
    const unknown = aUse({ name: "other", traffic: null });
    expect(sized([aConnection({ downMbps: 35 })], aUse(), unknown).now.down.verdict).toBe("too_small");
    expect(sized([aConnection()], aUse(), unknown).now.down).toMatchObject({
      verdict: "not_known",
      complete: false,
      total: 36_000,
    });
  });

  test("is not known where nobody recorded which services are used", () => {
    expect(sized([aConnection()]).now.down.verdict).toBe("not_known");
  });

  test("the lines add up to the need by network and in all", () => {
    const { now } = sized(
      [aConnection()],
      aUse(),
      aUse({ name: "mail", traffic: "office", exposure: "both" }, { peopleAtOnce: 10 }),
      aUse({ name: "hscn", exposure: "private" }, { peopleAtOnce: 50 }),
    );
    expect(now.down).toMatchObject({
      need: { internet: 36_000, either: 6_000, private: 18_000 },
      total: 60_000,
    });
  });
});

describe("whether critical services go on when one connection is lost", () => {
  const mail = aUse({ name: "mail", critical: false, traffic: "office" });
  const examples: [
    words: string,
    connections: SizedConnection[],
    uses: SizedUse[],
    verdict: string,
    lost: string | null,
  ][] = [
    ["one connection", [aConnection()], [aUse()], "nothing", "main"],
    [
      "a backup of 36 by 12",
      [aConnection(), aBackup({ downMbps: 36, upMbps: 12 })],
      [aUse(), mail],
      "enough",
      "main",
    ],
    [
      "a backup that carries one of two critical services",
      [aConnection(), aBackup({ downMbps: 40 })],
      [aUse(), aUse({ name: "two" })],
      "some",
      "main",
    ],
    ["a backup too small for any", [aConnection(), aBackup({ upMbps: 11 })], [aUse()], "nothing", "main"],
    [
      "a backup to the wrong network",
      [aConnection(), aBackup({ reach: "hscn" })],
      [aUse()],
      "nothing",
      "main",
    ],
    ["a backup of unknown speed", [aConnection(), aBackup({ upMbps: null })], [aUse()], "not_known", "main"],
    [
      "the loss of a backup that the main one does not need",
      [aConnection({ downMbps: 10 }), aBackup()],
      [aUse()],
      "nothing",
      "backup",
    ],
    [
      "a critical service of unknown need",
      [aConnection(), aBackup()],
      [aUse({ traffic: null })],
      "not_known",
      "main",
    ],
    ["nothing critical", [aConnection()], [mail], "no_critical", null],
    [
      "clinical, and nobody said whether critical",
      [aConnection()],
      [aUse({ critical: null })],
      "nothing",
      "main",
    ],
    ["no services recorded", [aConnection()], [], "not_known", null],
    ["no connection recorded", [], [aUse()], "not_known", null],
  ];
  test.each(examples)("%s", (_, connections, uses, verdict, lost) => {
    expect(sized(connections, ...uses).backup.now).toMatchObject({ verdict, lost });
  });
});

describe("equal speeds both ways", () => {
  test.each([
    ["a site that uploads regularly", true, aUse(), { advised: true, because: "uploads_regularly" }],
    [
      "video, where the upload need is more than half",
      false,
      aUse({ traffic: "video" }),
      { advised: true, because: "upload_need" },
    ],
    ["records, where it is a third", false, aUse(), { advised: false, because: null }],
  ])("%s", (_, uploadsRegularly, use, expected) => {
    const site = { criticality: null, uploadsRegularly };
    expect(sizeSite(aSiteToSize({ site, uses: [use] })).symmetric).toMatchObject(expected);
  });

  test("are known only where all speeds are", () => {
    expect(sized([aConnection()], aUse()).symmetric.equal).toBe(true);
    expect(sized([aConnection({ upMbps: 20 })], aUse()).symmetric.equal).toBe(false);
    expect(sized([aConnection({ upMbps: null })], aUse()).symmetric.equal).toBeNull();
  });
});

test("what was measured is a share of the faster direction, where both speeds are known", () => {
  const measured = (values: Partial<SizedConnection>) => sized([aConnection(values)], aUse()).measured;
  const speeds = { downMbps: 500, upMbps: 100 };
  expect(measured({ ...speeds, busyHourPercent: 71 })).toEqual([
    { name: "main", percent: 71, kbps: 355_000 },
  ]);
  expect(measured({ ...speeds, upMbps: null, busyHourPercent: 71 })).toMatchObject([{ kbps: null }]);
  expect(measured({ busyHourPercent: null })).toEqual([]);
});

test("a need above the review mark is one to review, even where a further part of it is not known", () => {
  const unknown = aUse({ name: "unknown", traffic: null });
  expect(sized([aConnection({ downMbps: 40 })], aUse(), unknown).now.down).toMatchObject({
    complete: false,
    verdict: "review",
  });
});

describe("what is missing is named", () => {
  const whats = (connections: SizedConnection[], ...uses: SizedUse[]) =>
    sized(connections, ...uses).missing.map(({ what, about }) => `${what} of ${about}`);

  test("and nothing else is", () => {
    expect(whats([aConnection(), aBackup()], aUse())).toEqual([]);
    expect(whats([aConnection()], aUse({ stage: "retired", traffic: null }))).toEqual([]);
  });

  test("for a site", () => {
    const site = { criticality: null, uploadsRegularly: null };
    expect(sizeSite({ site, connections: [], uses: [] }).missing.map(({ what }) => what)).toEqual([
      "connections",
      "uses",
      "criticality",
    ]);
  });

  test("for a connection", () => {
    const nothing = { reach: null, downMbps: null, availabilityPercent: null };
    expect(whats([aConnection(nothing)], aUse())).toEqual([
      "reach of main",
      "speed of main",
      "availability of main",
    ]);
    expect(whats([aConnection({ role: null }), aBackup({ diverse: null })], aUse())).toEqual([
      "role of main",
      "diverse of backup",
    ]);
  });

  test("for a service", () => {
    expect(
      whats([aConnection()], aUse({ traffic: null, critical: null, stage: null, exposure: null })),
    ).toEqual(["traffic of records", "stage of records", "exposure of records", "critical of records"]);
    expect(whats([aConnection()], aUse({ onlyLocal: true, ownPremises: null, moving: true }))).toEqual([
      "hosting of records",
      "plan_date of records",
    ]);
    expect(whats([aConnection()], aUse({}, { upGb: 1 }))).toEqual(["window of records"]);
  });

  test("with its id, to lead to where it is entered", () => {
    const connection = aConnection({ id: "c1", downMbps: null });
    expect(sized([connection], aUse({ id: "s1", stage: null })).missing).toEqual([
      { what: "speed", about: "main", id: "c1" },
      { what: "stage", about: "records", id: "s1" },
    ]);
  });

  test("but a trust is not asked when a national service moves: that is said beside the service", () => {
    const national = aUse({ national: true, exposure: "private", moving: null });
    expect(whats([aConnection()], national)).toEqual([]);
    expect(sized([aConnection()], national).lines[0]!.note).toBe("move_not_known");
    const there = aUse({ national: true, exposure: "internet", moving: null });
    expect(sized([aConnection()], there).lines[0]!.note).toBeNull();
  });
});
