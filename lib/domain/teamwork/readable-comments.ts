import { can, type Role } from "@/lib/domain/people/permissions";

interface Comment {
  id: string;
  /** The comment that it replies to. */
  repliesTo: string | null;
  /** Whether the reader wrote it. */
  own: boolean;
  /** Whether it asks the reader to look. */
  toReader: boolean;
}

/**
 * Which comments somebody in this role reads. A delegate may be from elsewhere, so they read only conversations that
 * they take part in: those they wrote in, and those that ask them to look.
 */
export function readableComments<C extends Comment>(role: Role, comments: readonly C[]): C[] {
  if (!can(role, "comment:read")) return [];
  if (role !== "delegate") return [...comments];
  const threadOf = ({ id, repliesTo }: Comment) => repliesTo ?? id;
  const joined = new Set(comments.filter(({ own, toReader }) => own || toReader).map(threadOf));
  return comments.filter((comment) => joined.has(threadOf(comment)));
}
