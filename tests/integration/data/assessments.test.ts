import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { saveAnswers } from "@/lib/data/assessment/answers";
import { readAssessment } from "@/lib/data/assessment/assessments";
import { db } from "@/lib/data/db";
import { editOrganisation } from "@/lib/data/people/organisations";
import { scoreStored } from "@/lib/data/assessment/scoring";
import { archiveService, editService } from "@/lib/data/register/services";
import { archiveSite } from "@/lib/data/register/sites";
import { startAssessment } from "@/lib/data/assessment/start-assessment";
import { today } from "@/lib/data/today";
import { getCatalogue, latestVersion } from "@/lib/domain/catalogue";
import { NotAllowed, NotFound, Refused } from "@/lib/domain/errors";
import type { Person } from "@/lib/domain/people/person";
import { ORGANISATION, serviceScope, siteScope, type ScopeKey, type ScopeLevel } from "@/lib/domain/scope";
import {
  aMember,
  anAssessment,
  anOrganisation,
  aPerson,
  aService,
  aSite,
  SERVICE,
  TRUST,
} from "@/tests/support/builders";
import { anyGiven } from "@/tests/support/random-answers";

/** The stored outcomes and summary must be what scoring the stored answers gives now. */
async function expectStoredScoring(person: Person, assessmentId: string) {
  const result = scoreStored(await readAssessment(person, assessmentId), today());
  const stored = await db.assessment.findUniqueOrThrow({
    where: { id: assessmentId },
    include: { outcomes: true },
  });

  expect(stored).toMatchObject({
    status: result.status,
    mandatoryIndex: result.mandatoryIndex,
    recommendedIndex: result.recommendedIndex,
    answered: result.coverage.answered,
    applicable: result.coverage.applicable,
    notApplicable: result.notApplicable,
    assurance: result.assurance,
  });
  expect(stored.scoredOn?.toISOString().slice(0, 10)).toBe(today());
  const fresh = result.outcomes.map(
    ({ requirement, scope, obligation, level, because }) =>
      `${requirement} ${scope} ${obligation}: ${level}, ${because.rule} ${because.question ?? "-"}`,
  );
  const kept = stored.outcomes.map(
    ({ requirementId, scope, obligation, level, rule, questionId }) =>
      `${requirementId} ${scope} ${obligation}: ${level}, ${rule} ${questionId ?? "-"}`,
  );
  expect(kept.sort()).toEqual(fresh.sort());
}

describe("the stored scoring", () => {
  test("is that of the stored answers, after any saves", async () => {
    const { organisation, lead, site, service, assessment } = await anAssessment();
    const scopes: Record<ScopeLevel, ScopeKey[]> = {
      organisation: [ORGANISATION],
      site: [siteScope(site), siteScope(await aSite(organisation, { name: "Second Site" }))],
      service: [
        serviceScope(service),
        serviceScope(await aService(organisation, { name: "Second Service" })),
      ],
    };
    const saves = fc.array(anyGiven(getCatalogue(latestVersion), scopes), { minLength: 1, maxLength: 25 });

    await fc.assert(
      fc.asyncProperty(saves, async (given) => {
        const { revision } = await readAssessment(lead, assessment);
        const once = [
          ...new Map(given.map((answer) => [`${answer.question} ${answer.scope}`, answer])).values(),
        ];
        await saveAnswers(lead, assessment, once, { opened: revision });
        await expectStoredScoring(lead, assessment);
      }),
      { numRuns: 25 },
    );
  });

  test("follows a change of the organisation's facts", async () => {
    const { organisation, lead, assessment } = await anAssessment();
    await editOrganisation(lead, organisation.reference, {
      opened: 1,
      values: { name: "Example Trust", profile: { ...TRUST, PF2: ["consumer"] } },
    });
    await expectStoredScoring(lead, assessment);
  });

  test("follows a change of the register", async () => {
    const { organisation, lead, site, service, assessment } = await anAssessment();
    await aSite(organisation, { name: "Second Site" });
    await expectStoredScoring(lead, assessment);
    await archiveSite(lead, site, true);
    await expectStoredScoring(lead, assessment);
    const values = { name: "Example Service", provider: null, profile: { ...SERVICE, SV2: "lan_only" } };
    expect(await editService(lead, service, { opened: 1, values })).toBeNull();
    await expectStoredScoring(lead, assessment);
    await archiveService(lead, service, true);
    await expectStoredScoring(lead, assessment);
  });

  test("is made whole again by the first save of another day", async () => {
    const { lead, assessment, revision } = await anAssessment();
    await db.$executeRaw`UPDATE assessments SET scored_on = '2001-01-01' WHERE id = ${assessment}::uuid`;
    await db.$executeRaw`UPDATE outcomes SET level = 'fully_met' WHERE assessment_id = ${assessment}::uuid`;

    await saveAnswers(lead, assessment, [{ question: "P7.1", scope: ORGANISATION, value: "not_met" }], {
      opened: revision,
    });
    await expectStoredScoring(lead, assessment);
  });
});

describe("starting", () => {
  test("waits until the profile questions are answered", async () => {
    const { lead, reference } = await anOrganisation({ PF1: "gp" });
    await expect(startAssessment(lead, reference)).rejects.toThrow(Refused);
  });

  test("twice, or by two people at once, gives one assessment", async () => {
    const organisation = await anOrganisation();
    const approver = await aMember(organisation, "approver");
    const starts = [organisation.lead, approver, organisation.lead, approver];
    const ids = await Promise.all(starts.map((person) => startAssessment(person, organisation.reference)));
    expect(new Set(ids).size).toBe(1);
    expect(await db.assessment.count({ where: { organisationId: organisation.id } })).toBe(1);
  });

  test.each([["viewer"], ["contributor"], ["reviewer"]] as const)("is not for a %s", async (role) => {
    const organisation = await anOrganisation();
    const person = await aMember(organisation, role);
    await expect(startAssessment(person, organisation.reference)).rejects.toThrow(NotAllowed);
  });
});

describe("reading", () => {
  test.each([
    ["an id of nothing", "00000000-0000-7000-8000-000000000000"],
    ["what is no id", "1 OR 1=1"],
  ])("%s is not found", async (_, id) => {
    await expect(readAssessment(await aPerson(), id)).rejects.toThrow(NotFound);
  });

  test("an assessment of another organisation is not found", async () => {
    const { assessment } = await anAssessment();
    const { lead: stranger } = await anOrganisation();
    await expect(readAssessment(stranger, assessment)).rejects.toThrow(NotFound);
  });
});
