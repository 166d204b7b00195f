/** What somebody said about a requirement. */
export interface Said {
  id: string;
  text: string;
  at: Date;
  by: string;
  /** The names of those who were asked to look. */
  mentions: string[];
}

/** A comment with the replies to it. */
export interface Thread extends Said {
  /** Whether it is the reader's. */
  own: boolean;
  /** Null while it is open. */
  resolved: { by: string; at: Date } | null;
  replies: Said[];
}
