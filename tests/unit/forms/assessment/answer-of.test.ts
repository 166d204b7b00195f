import { expect, it } from "vitest";
import { REMARKS, reasonId, remarkId } from "@/lib/domain/assessment/answer";
import { getCatalogue, latestVersion } from "@/lib/domain/catalogue/index";
import { answerOf, knownField } from "@/lib/forms/assessment/answer-of";
import { choiceOf, clashedIn } from "@/lib/forms/clashes";
import { notApplicableBox } from "@/lib/forms/assessment/not-applicable-box";

const { requirements } = getCatalogue(latestVersion);

it("every field of a question, its date parts and its reason belong to it", () => {
  for (const { id } of requirements.flatMap(({ questions }) => questions))
    for (const field of [
      id,
      `${id}.day`,
      `${id}.none`,
      reasonId(id),
      choiceOf(id),
      choiceOf(reasonId(id)),
      clashedIn(id),
    ])
      expect(answerOf(field), field).toBe(id);
});

it("a remark is an answer of its own, and the box that it does not apply goes with its reason", () => {
  for (const { id } of requirements) {
    for (const remark of REMARKS) expect(answerOf(remarkId(id, remark))).toBe(remarkId(id, remark));
    expect(answerOf(notApplicableBox(id))).toBe(remarkId(id, "not_applicable"));
  }
});

it.each(["", "opened", "seen", "kept", "except", "then", "proposed.C1.1", "use.C1.1", knownField("C1.1")])(
  "%j is no answer",
  (field) => expect(answerOf(field)).toBeUndefined(),
);
