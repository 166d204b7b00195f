import type { ReactNode } from "react";
import type { Said, Thread } from "@/lib/domain/teamwork/comment";
import { momentInWords } from "@/lib/domain/moment-in-words";

interface CommentThreadProps {
  thread: Thread;
  /** What can be done with it. */
  children?: ReactNode;
}

/** A comment with the replies to it, as they were typed. */
export function CommentThread({ thread, children }: CommentThreadProps) {
  return (
    <article id={`comment-${thread.id}`} className="nhsuk-u-margin-bottom-4">
      <SaidBy {...thread} />
      {thread.replies.length > 0 && (
        <ul className="nhsuk-list nhsuk-u-padding-left-4" aria-label="Replies">
          {thread.replies.map((reply) => (
            <li key={reply.id}>
              <SaidBy {...reply} />
            </li>
          ))}
        </ul>
      )}
      {thread.resolved && (
        <p className="nhsuk-u-secondary-text-colour nhsuk-body-s">
          Resolved by {thread.resolved.by} on {momentInWords(thread.resolved.at)}
        </p>
      )}
      {children}
    </article>
  );
}

const SaidBy = ({ text, by, at, mentions }: Said) => (
  <>
    <p className="nhsuk-u-margin-bottom-1">
      <strong>{by}</strong> <span className="app-beside">on {momentInWords(at)}</span>
    </p>
    <p className="app-kept-lines nhsuk-u-margin-bottom-2">{text}</p>
    {mentions.length > 0 && (
      <p className="nhsuk-u-secondary-text-colour nhsuk-body-s">Told: {mentions.join(", ")}</p>
    )}
  </>
);
