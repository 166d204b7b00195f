import { expect, test } from "vitest";
import { planWaves } from "@/lib/domain/migration/plan-waves";
import type { RegisteredService } from "@/lib/domain/migration/types";
import { waysToUnblock } from "@/lib/domain/migration/ways-to-unblock";
import { toMove } from "@/tests/support/register-to-move";

const national = toMove("Spine", { nationalId: "spine", readiness: "not_ready" });
const staying = toMove("Archive", { details: { scope_decision: "exception" } });

test.each<[services: RegisteredService[], needs: string[], ways: unknown[]]>([
  [
    [toMove("App", { details: { sign_in: "cis1" } })],
    [],
    [
      {
        by: "changing how people sign in to App",
        serviceId: "App",
        at: expect.objectContaining({ field: "sign_in" }),
      },
    ],
  ],
  [
    [toMove("App", { details: { private_network_dependency: "yes" } })],
    [],
    [
      {
        by: "taking App off the central private network",
        serviceId: "App",
        at: expect.objectContaining({ field: "private_network_dependency" }),
      },
    ],
  ],
  [
    [toMove("App"), national],
    ["App Spine"],
    [
      {
        by: "letting App reach Spine over the internet, once that is ready",
        serviceId: "App",
        at: { dependencyOn: "Spine" },
      },
    ],
  ],
  [
    [toMove("App"), staying],
    ["App Archive"],
    [
      {
        by: "letting App reach Archive otherwise than over HSCN",
        serviceId: "App",
        at: { dependencyOn: "Archive" },
      },
    ],
  ],
  [
    [toMove("App", { details: { replacement: "Spine" } }), national],
    [],
    [{ by: "finding out when Spine is ready", serviceId: "Spine", at: "service" }],
  ],
  [
    [toMove("App"), toMove("Identity", { details: { sign_in: "cis1" } })],
    ["App Identity"],
    [
      {
        by: "changing how people sign in to Identity",
        serviceId: "Identity",
        at: expect.objectContaining({ field: "sign_in" }),
      },
    ],
  ],
])("%#", (services, needs, ways) => {
  const dependencies = needs.map((pair) => {
    const [serviceId = "", needsId = ""] = pair.split(" ");
    return { serviceId, needsId, network: "hscn" };
  });
  expect(waysToUnblock(planWaves(services, dependencies), "App")).toEqual(ways);
});
