/** The thing does not exist, or the person may not know that it does. Shown as "page not found". */
export class NotFound extends Error {
  override name = "NotFound";
}

/** The person may see the thing but not do this to it. */
export class NotAllowed extends Error {
  override name = "NotAllowed";
}

/** A rule of the field refuses what was sent; the message is written for the person who sent it. */
export class Refused extends Error {
  override name = "Refused";
  /** The form field the message belongs to, if there is one. */
  constructor(
    message: string,
    readonly field?: string,
  ) {
    super(message);
  }
}

/** What was sent is about something that is no longer as the person saw it: they are to be shown it anew. */
export class Outdated extends Refused {
  override name = "Outdated";
}
