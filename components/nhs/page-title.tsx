import { SERVICE_NAME } from "./service-name";

interface PageTitleProps {
  /** The same words as the first heading. */
  title: string;
  /** Says first that the form was refused, for people who hear the title before anything else. */
  error?: boolean;
}

/**
 * The title of the document. React lifts it into the head. Pages use it rather than `metadata`, because a form
 * must be able to put `Error:` in front, also without JavaScript, and there may be only one title.
 */
export function PageTitle({ title, error }: PageTitleProps) {
  return <title>{`${error ? "Error: " : ""}${title} - ${SERVICE_NAME}`}</title>;
}
