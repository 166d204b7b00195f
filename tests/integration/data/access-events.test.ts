import { beforeAll, expect, test, vi } from "vitest";
import { readAssessmentToDownload } from "@/lib/data/assessment/assessments";
import { organisationChain, PORTAL_CHAIN } from "@/lib/data/audit/audit";
import { db } from "@/lib/data/db";
import { readMigrationToDownload } from "@/lib/data/register/dependencies";
import { exportRegister } from "@/lib/data/imports/exports";
import { readCheckedFile } from "@/lib/data/imports/import-file";
import { startImport } from "@/lib/data/imports/import-start";
import { hashPassword } from "@/lib/data/sign-in/passwords";
import { signIn } from "@/lib/data/people/people";
import { endSession, startSession } from "@/lib/data/sign-in/sessions";
import { aMember, anAssessment, aPerson } from "@/tests/support/builders";

let built: Awaited<ReturnType<typeof anAssessment>>;

beforeAll(async () => {
  built = await anAssessment();
});

const newest = (chain: string) =>
  db.auditEvent.findFirst({
    where: { chain },
    select: { what: true, subject: true, personId: true, detail: true },
    orderBy: { sequence: "desc" },
  });

test("signing in and out is recorded", async () => {
  const person = await aPerson();
  const event = { subject: person.id, personId: person.id, detail: {} };
  const token = await startSession(person);
  expect(await newest(PORTAL_CHAIN)).toEqual({ what: "session:start", ...event });
  await endSession(person, token);
  expect(await newest(PORTAL_CHAIN)).toEqual({ what: "session:end", ...event });
});

test("a wrong password is recorded of an account that exists, by nobody, and never what was typed", async () => {
  const person = await aPerson();
  const passwordHash = await hashPassword("the right password");
  await db.person.update({ where: { id: person.id }, data: { passwordHash } });
  const before = await db.auditEvent.count({ where: { what: "session:refuse" } });
  await expect(signIn("nobody@people.example", "wrong password", "192.0.2.1")).rejects.toThrow(/not right/);
  await expect(signIn(person.email, "wrong password", "192.0.2.1")).rejects.toThrow(/not right/);
  await vi.waitFor(async () =>
    expect(await newest(PORTAL_CHAIN)).toEqual({
      what: "session:refuse",
      subject: person.id,
      personId: null,
      detail: {},
    }),
  );
  expect(await db.auditEvent.count({ where: { what: "session:refuse" } })).toBe(before + 1);
});

test("who takes a file away is recorded", async () => {
  const { organisation, assessment } = built;
  const viewer = await aMember(organisation, "viewer");
  const chain = organisationChain(organisation.id);
  const by = { personId: viewer.id };

  await readAssessmentToDownload(viewer, assessment, "report.csv");
  const report = { what: "report:download", subject: assessment, detail: { file: "report.csv" } };
  expect(await newest(chain)).toEqual({ ...report, ...by });

  await exportRegister(viewer, organisation.reference, "sites", "xlsx");
  const register = { what: "register:export", subject: organisation.id, detail: { file: "sites.xlsx" } };
  expect(await newest(chain)).toEqual({ ...register, ...by });

  await readMigrationToDownload(viewer, organisation.reference);
  expect(await newest(chain)).toEqual({
    what: "waves:download",
    subject: organisation.id,
    detail: {},
    ...by,
  });

  const file = { kind: "sites", fileName: "a.csv", file: Buffer.from("Site name") } as const;
  const imported = await startImport(built.lead, organisation.reference, file);
  await readCheckedFile(viewer, imported);
  expect(await newest(chain)).toEqual({ what: "import:download", subject: imported, detail: {}, ...by });
});
