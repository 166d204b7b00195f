import { dateInWords, dayInEngland } from "@/lib/domain/dates";

/** Which assessment of an organisation it is: the first, the second. */
export interface NumberedAssessment {
  number: number;
  /** A moment as an ISO text. */
  startedAt: string;
}

/** What an assessment is called, also beside another that was started on the same day. */
export const assessmentName = ({ number, startedAt }: NumberedAssessment): string =>
  `Assessment ${number}, started on ${dateInWords(dayInEngland(new Date(startedAt)))}`;
