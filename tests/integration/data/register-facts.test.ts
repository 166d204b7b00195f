import { expect, test } from "vitest";
import { NO_FIGURES } from "@/lib/domain/sizing/no-figures";
import { archiveConnection } from "@/lib/data/register/connections";
import { db } from "@/lib/data/db";
import { readAssessmentWithRegister } from "@/lib/data/assessment/register-facts";
import { addUse } from "@/lib/data/register/service-uses";
import { archiveService } from "@/lib/data/register/services";
import { aConnection, anAssessment, aService } from "@/tests/support/builders";

const USE = {
  peopleAtOnce: 3,
  ...NO_FIGURES,
};

test("what sizing needs is read for the requirement that asks how well a site is sized", async () => {
  const built = await anAssessment();
  const { lead, assessment, site, service } = built;
  await addUse(lead, site, service, USE);
  const connection = await aConnection(built, { name: "B", details: { role: "main" } });
  const old = await aConnection(built, { name: "A" });
  await archiveConnection(lead, old, true);
  const { register } = await readAssessmentWithRegister(lead, assessment, "C1");
  expect(register.connections).toEqual([
    { id: connection, siteId: site, name: "B", details: { role: "main" } },
  ]);
  expect(register.sites).toMatchObject([{ id: site, details: {} }]);
  expect(register.uses).toEqual([{ siteId: site, serviceId: service, ...USE }]);
  expect(register).not.toHaveProperty("reviews");
});

test("services in use and their dependencies are read where a proposal asks for them", async () => {
  const { lead, assessment, organisation, service } = await anAssessment();
  const needed = await aService(organisation, { name: "Needed", details: { hosting: "national" } });
  const gone = await aService(organisation, { name: "Gone" });
  await archiveService(lead, gone, true);
  await db.dependency.create({
    data: {
      organisationId: organisation.id,
      serviceId: service,
      needsId: needed,
      kind: "data",
      network: "hscn",
    },
  });
  const { register } = await readAssessmentWithRegister(lead, assessment, "U2");
  expect(register.services?.map(({ name }) => name)).toEqual(["Example Service", "Needed"]);
  expect(register.services?.[1]).toMatchObject({ details: { hosting: "national" }, nationalId: null });
  expect(register.dependencies).toEqual([{ serviceId: service, needsId: needed }]);
  expect(register).not.toHaveProperty("connections");
});

test("nothing is read for a requirement that proposes nothing from the registers", async () => {
  const { lead, assessment } = await anAssessment();
  const { register, assessment: read } = await readAssessmentWithRegister(lead, assessment, "P7");
  expect(register).toEqual({ sites: [] });
  expect(read.id).toBe(assessment);
});
