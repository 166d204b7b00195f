import type { Catalogue } from "../catalogue";
import type { Requirement } from "../catalogue/schema";
import { changedWording, type ChangedWording } from "./changed-wording";

/** What is different under another version of the catalogue. */
export interface CatalogueChanges {
  added: Requirement[];
  /** Asked before, and no longer. Their answers stay readable where they were given. */
  dropped: Requirement[];
  addedQuestions: { requirement: Requirement; text: string }[];
  reworded: (ChangedWording & { requirement: Requirement; question: string })[];
}

/** Compares two versions requirement by requirement and question by question, by their ids. */
export function catalogueChanges(before: Catalogue, now: Catalogue): CatalogueChanges {
  const kept = now.requirements.filter(({ id }) => before.requirement(id));
  const questions = kept.flatMap((requirement) =>
    requirement.questions.map((question) => ({ requirement, question })),
  );
  return {
    added: now.requirements.filter(({ id }) => !before.requirement(id)),
    dropped: before.requirements.filter(({ id }) => !now.requirement(id)),
    addedQuestions: questions
      .filter(({ question }) => !before.question(question.id))
      .map(({ requirement, question }) => ({ requirement, text: question.text })),
    reworded: questions.flatMap(({ requirement, question }) => {
      const wording = changedWording(before.question(question.id), question);
      return wording ? [{ requirement, question: question.id, ...wording }] : [];
    }),
  };
}
