import { expect, test } from "vitest";
import { listAnswerChanges } from "@/lib/data/assessment/answer-history";
import { saveAnswers } from "@/lib/data/assessment/answers";
import { NotAllowed } from "@/lib/domain/errors";
import { ORGANISATION, siteScope } from "@/lib/domain/scope";
import { changeKey, changeKeyText } from "@/lib/forms/assessment/change-key";
import { aMember, anAssessment } from "@/tests/support/builders";
import { countQueries } from "@/tests/support/count-queries";

test("says of each change who made it, from what, to what, where and why, the newest first, in one query", async () => {
  const { organisation, lead, assessment, site, revision } = await anAssessment();
  const other = await aMember(organisation, "contributor", "Other Person");
  const at = siteScope(site);
  await saveAnswers(lead, assessment, [{ question: "C1.1", scope: at, value: "not_met" }], {
    opened: revision,
  });
  const given = { question: "C1.1", scope: at, value: "fully_met", forAll: true, why: "Confirmed again" };
  await saveAnswers(other, assessment, [given], { opened: revision + 1 });
  const aside = { question: "P7.note", scope: ORGANISATION, value: "Of another requirement" } as const;
  await saveAnswers(lead, assessment, [aside], { opened: revision });

  const viewer = await aMember(organisation, "viewer");
  let read: Awaited<ReturnType<typeof listAnswerChanges>>;
  const queries = await countQueries(async () => {
    read = await listAnswerChanges(viewer, assessment, "C1");
  });
  expect(queries).toBe(1);
  const about = { question: "C1.1", scope: at, place: "Example Site", at: expect.any(String) };
  expect(read!.changes).toEqual([
    {
      ...about,
      version: revision + 2,
      from: "not_met",
      to: "fully_met",
      by: "Other Person",
      forAll: true,
      why: "Confirmed again",
    },
    { ...about, version: revision + 1, from: null, to: "not_met", by: "Lee Lead", forAll: false, why: null },
  ]);
  expect(read!.older).toBeUndefined();
});

test("goes on where the page before ended, without leaving a change out", async () => {
  const { lead, assessment, revision } = await anAssessment();
  for (let number = 1; number <= 60; number++)
    await saveAnswers(
      lead,
      assessment,
      [{ question: "P7.note", scope: ORGANISATION, value: `Note ${number}` }],
      {
        opened: revision + number,
      },
    );
  const newest = await listAnswerChanges(lead, assessment, "P7");
  const key = changeKey.parse(changeKeyText(newest.older!));
  const older = await listAnswerChanges(lead, assessment, "P7", key);
  const notes = [...newest.changes, ...older.changes].map(({ to }) => to);
  expect(notes).toEqual(Array.from({ length: 60 }, (_, number) => `Note ${60 - number}`));
  expect(older.older).toBeUndefined();
});

test("is not for somebody who answers only what is assigned to them", async () => {
  const { organisation, assessment } = await anAssessment();
  const delegate = await aMember(organisation, "delegate");
  await expect(listAnswerChanges(delegate, assessment, "P7")).rejects.toThrow(NotAllowed);
});

test.each(["", "1", "1 P7.1", "x P7.1 organisation", "1 P7.1 nowhere"])("%j begins with the newest", (text) =>
  expect(changeKey.parse(text)).toBeUndefined(),
);
