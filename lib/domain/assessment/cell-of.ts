import { reasonFor } from "./answer";

/** What is saved and clashes together: a question with the reason for its answer, or a remark, in one scope. */
export const cellOf = ({ question, scope }: { question: string; scope: string }) =>
  `${reasonFor(question) ?? question} ${scope}`;
