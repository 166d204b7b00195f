import { beforeAll, describe, expect, test } from "vitest";
import { readAssessment } from "@/lib/data/assessment/assessments";
import { db } from "@/lib/data/db";
import { listDirectory } from "@/lib/data/people/directory";
import { listPortalImports } from "@/lib/data/imports/imports";
import { listNotices } from "@/lib/data/notices/notices";
import { listOrganisations } from "@/lib/data/people/organisations";
import { listServices } from "@/lib/data/register/service-list";
import { signIn } from "@/lib/data/people/people";
import { scoreStored } from "@/lib/data/assessment/scoring";
import { today } from "@/lib/data/today";
import type { Facts } from "@/lib/domain/assessment/answer";
import { getCatalogue, latestVersion } from "@/lib/domain/catalogue";
import { checkAnswer } from "@/lib/domain/assessment/check-answer";
import { registerQuestions } from "@/lib/domain/register/register-questions";
import { serviceWarnings } from "@/lib/domain/register/service-warnings";
import type { ScopeLevel } from "@/lib/domain/scope";
import { brightwell } from "@/prisma/demonstration/brightwell";
import { harbourLane } from "@/prisma/demonstration/harbour-lane";
import { northmoor } from "@/prisma/demonstration/northmoor";
import { northmoorAndVale } from "@/prisma/demonstration/northmoor-and-vale";
import { demonstrationPassword, demonstrationSignIns } from "@/prisma/demonstration/sign-ins";
import { tellAll } from "@/prisma/demonstration/tell-all";

const stories = [northmoor, harbourLane, brightwell, northmoorAndVale];

beforeAll(tellAll);

const signedIn = (email: string) => signIn(email, demonstrationPassword, "here");

test.each(demonstrationSignIns)("$who can sign in", async ({ email, who }) => {
  const person = await signedIn(email);
  const [organisation] = await listOrganisations(person);
  const role = organisation ? `${organisation.role} at ${organisation.name}` : "who runs the portal";
  expect(who).toBe(`${person.name}, ${role}`);
});

test("telling it again, after it was broken off, tells nothing twice", async () => {
  await tellAll();
  expect(await told()).toEqual({
    sites: 4,
    services: 13,
    assessments: 1,
    submissions: 1,
    decisions: 1,
    inheritances: 1,
    approvals: 1,
  });
});

async function told() {
  const organisation = { odsCode: northmoor.organisation.odsCode };
  return {
    sites: await db.site.count({ where: { organisation } }),
    services: await db.service.count({ where: { organisation } }),
    assessments: await db.assessment.count({ where: { organisation } }),
    submissions: await db.submission.count(),
    decisions: await db.decision.count(),
    inheritances: await db.inheritance.count(),
    approvals: await db.planBaseline.count({ where: { organisation } }),
  };
}

test("the portal has an administrator with a directory", async () => {
  const { email } = demonstrationSignIns.find(({ who }) => who.includes("runs the portal"))!;
  const administrator = await signedIn(email);
  expect((await listDirectory(administrator)).total).toBe(4);
  expect(await listPortalImports(administrator, "directory")).toMatchObject([{ state: "applied" }]);
});

test("the lead of the trust has notices to read", async () => {
  const { notices } = await listNotices(await signedIn(northmoor.people.lead.email));
  expect(notices.length).toBeGreaterThan(1);
});

test("addresses end in .example and codes say what they are", () => {
  for (const { email } of demonstrationSignIns) expect(email).toMatch(/\.example$/);
  for (const { organisation } of stories) expect(organisation.odsCode).toMatch(/^DEMO/);
});

describe.each(stories)("the facts of $organisation.name", ({ organisation, sites, services }) => {
  const asked = getCatalogue(latestVersion).profile_questions;
  const problemsOf = (level: ScopeLevel, facts: Facts) =>
    asked[level].flatMap((question) => {
      const value = facts[question.id];
      if (value === undefined) return question.optional ? [] : [`${question.id} is not answered`];
      return checkAnswer(question, value, today()) ?? [];
    });

  test("answer every profile question within its limits", () => {
    expect(problemsOf("organisation", organisation.profile)).toEqual([]);
    for (const { profile } of sites) expect(problemsOf("site", profile)).toEqual([]);
    for (const { profile } of services) expect(problemsOf("service", profile)).toEqual([]);
  });
});

test("the details of services are of services that there are, and within their limits", () => {
  for (const { services, serviceDetails = {} } of stories) {
    const names = services.map(({ name }) => name);
    for (const [name, details] of Object.entries(serviceDetails)) {
      expect(names).toContain(name);
      for (const [key, value] of Object.entries(details)) {
        const question = registerQuestions.service.find(({ id }) => id === key)!;
        expect(checkAnswer(question, value!, today()), `${key} of ${name}`).toBeNull();
      }
    }
  }
});

test("the trust has services to look at, and national ones", async () => {
  const lead = await signedIn(northmoor.people.lead.email);
  const { rows } = await listServices(lead, northmoor.organisation.odsCode);
  const look = new Set(
    rows.flatMap((service) => serviceWarnings(service, "2026-11-21").map(({ short }) => short)),
  );
  expect([...look].toSorted()).toEqual([
    "Contract ends soon",
    "Exception to review",
    "Private address",
    "Smartcard sign-in",
    "What applies is not known",
  ]);
  expect(rows.filter(({ nationalId }) => nationalId)).toHaveLength(3);
});

test("the trust is part answered, with every kind of outcome, an explanation and a reason", async () => {
  const lead = await signedIn(northmoor.people.lead.email);
  const { id } = await db.assessment.findFirstOrThrow({
    where: { organisation: { odsCode: northmoor.organisation.odsCode } },
  });
  const { outcomes, coverage } = scoreStored(await readAssessment(lead, id), today());
  const share = coverage.answered / coverage.applicable;
  expect(share).toBeGreaterThan(0.4);
  expect(share).toBeLessThan(0.7);
  expect(new Set(outcomes.map(({ level }) => level)).size).toBe(6);
  expect(outcomes.some(({ explained }) => explained)).toBe(true);
  expect(outcomes.some(({ because }) => because.rule === "reason_given")).toBe(true);
});
