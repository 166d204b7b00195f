import type { Facts } from "@/lib/domain/assessment/answer";
import { answerInWords } from "@/lib/domain/assessment/answer-words";
import { evidenceQuestions } from "./evidence-questions";

/** The particulars of a certificate, one to a line: what its version keeps. */
export const particularsInWords = (details: Facts): string =>
  evidenceQuestions("certificate")
    .flatMap((question) => {
      const value = details[question.id];
      return value === undefined ? [] : [`${question.text}: ${answerInWords(question, value)}`];
    })
    .join("\n");
