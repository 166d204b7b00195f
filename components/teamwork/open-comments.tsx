import { TextLink } from "@/components/nhs/text-link";
import type { Thread } from "@/lib/domain/teamwork/comment";
import { CommentThread } from "./comment-thread";

interface OpenCommentsProps {
  threads: readonly Thread[];
  /** The page of all comments on the requirement. */
  href: string;
  /** Whether the reader may say something. */
  mayWrite: boolean;
}

/** What people of the organisation say about a requirement, but for what is resolved. */
export function OpenComments({ threads, href, mayWrite }: OpenCommentsProps) {
  const open = threads.filter(({ resolved }) => !resolved);
  const resolved = threads.length - open.length;
  if (threads.length === 0 && !mayWrite) return null;
  return (
    <section>
      <h2 className="nhsuk-heading-s nhsuk-u-margin-bottom-1">Comments</h2>
      <p className="nhsuk-hint">Only people of your organisation see them.</p>
      {open.map((thread) => (
        <CommentThread key={thread.id} thread={thread} />
      ))}
      <p>
        <TextLink href={href}>
          {!mayWrite ? "See all comments" : open.length ? "Reply or add a comment" : "Add a comment"}
        </TextLink>
        {resolved > 0 && <span className="app-beside"> {resolved} resolved</span>}
      </p>
    </section>
  );
}
