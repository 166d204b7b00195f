import { expect, test } from "vitest";
import { unconnected } from "@/lib/domain/migration/unconnected";

test("services in no dependency are told apart by whether somebody said that they need none", () => {
  const services = [..."ABCD"].map((id) => ({ id }));
  const dependencies = [{ serviceId: "A", needsId: "B" }];
  expect(unconnected({ services, dependencies, needNone: new Set(["B", "D"]) })).toEqual({
    notRecorded: [{ id: "C" }],
    needNone: [{ id: "D" }],
  });
});
