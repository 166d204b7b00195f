import { setTimeout } from "node:timers/promises";
import { expect, test } from "vitest";
import { db, pool } from "@/lib/data/db";
import { readDependencies } from "@/lib/data/register/dependencies";
import { addDependency } from "@/lib/data/register/dependency-edit";
import { applyImport } from "@/lib/data/imports/import-apply";
import { checkImport } from "@/lib/data/imports/import-check";
import { claimApply } from "@/lib/data/imports/import-claims";
import { startImport } from "@/lib/data/imports/import-start";
import { readImport } from "@/lib/data/imports/imports";
import { anOrganisation, aService } from "@/tests/support/builders";
import { untilWaiting } from "@/tests/support/until-waiting";

const ROUNDS = 3;
const PEOPLE = 6;
const DATA = { kind: "data", network: "internet" } as const;

/** An organisation with so many services, by id. */
async function aRegister(count: number) {
  const organisation = await anOrganisation();
  for (let number = 0; number < count; number++) await aService(organisation, { name: `Service ${number}` });
  const services = await db.service.findMany({
    where: { organisationId: organisation.id },
    select: { id: true, name: true },
    orderBy: { id: "asc" },
  });
  return { ...organisation, services };
}

/** Holds a service until as many others wait for what somebody holds. */
async function holding<T>(serviceId: string, waiting: number, work: () => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    await client.query("BEGIN");
    await client.query("SELECT 1 FROM services WHERE id = $1 FOR UPDATE", [serviceId]);
    const done = work();
    await untilWaiting(waiting);
    await client.query("COMMIT");
    return await done;
  } finally {
    client.release();
  }
}

test("an import and a dependency that is added by form meanwhile do not wait for each other", async () => {
  for (let round = 0; round < ROUNDS; round++) {
    const { lead, reference, services } = await aRegister(3);
    const [first, middle, last] = services as [Named, Named, Named];
    const file = Buffer.from(
      `Service,Needs,Kind,Network\n${middle.name},${first.name},Data,Public internet\n`,
    );
    const id = await startImport(lead, reference, { kind: "dependencies", fileName: "d.csv", file });
    await checkImport(lead, id);
    await claimApply(lead, id);

    // The import holds the first service and waits for the middle one while the form wants the last and the first.
    await holding(middle.id, 2, async () => {
      const imported = applyImport(lead, id);
      await setTimeout(100);
      await Promise.all([imported, addDependency(lead, last.id, { needsId: first.id, ...DATA })]);
    });

    expect(await readImport(lead, id)).toMatchObject({ state: "applied" });
    expect((await readDependencies(lead, first.id)).neededBy).toHaveLength(2);
  }
});

test("several that are added to one service at once are all stored", async () => {
  for (let round = 0; round < ROUNDS; round++) {
    const { lead, services } = await aRegister(PEOPLE + 1);
    const [service, ...others] = services;
    await Promise.all(others.map(({ id }) => addDependency(lead, service!.id, { needsId: id, ...DATA })));
    expect((await readDependencies(lead, service!.id)).needs).toHaveLength(PEOPLE);
  }
});

type Named = { id: string; name: string };
