/** Field values as the browser sends them, by field name. */
export type FormValues = Record<string, string | string[]>;

/** What a form knows after it was sent and not accepted. Plain data: it crosses to the browser. */
export interface FormState {
  /** How often it was sent. Keys the error summary, so that focus moves to it each time. */
  attempt: number;
  /** Everything that was typed. Absent on the first visit. */
  values?: FormValues;
  /** Plain-English problem by field name. */
  errors: Record<string, string>;
  /** A problem of the form as a whole. */
  message?: string;
  /** Fields that somebody else changed after this form was opened. */
  clashes?: Clash[];
  /** The revision the typed values are to be judged against from now on, once clashes are shown. */
  seen?: number;
  /** By field, the revision at which it was saved or shown as a clash, where each is judged by itself. */
  known?: Record<string, number>;
  /** The field into which a proposed value was just put. It is not saved yet. */
  filled?: string;
}

/** One field on which two people disagree. */
export interface Clash {
  /** Field name; the choice comes back in the field `choose.<field>` as `mine` or `theirs`. */
  field: string;
  label: string;
  /** In words, as a person would read it. */
  mine: string;
  theirs: { value: string; where?: string; by: string; at: string }[];
  /** Scopes in which they clash, where one form answers for several. Comes back in the field `clashed.<field>`. */
  scopes?: string[];
}

export const UNSENT: FormState = { attempt: 0, errors: {} };
