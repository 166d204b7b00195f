import "server-only";
import { organisationChain, recordEvent } from "@/lib/data/audit/audit";
import { db, type Transaction } from "@/lib/data/db";
import { knownId } from "@/lib/data/ids";
import { tell } from "@/lib/data/notices/notices";
import { demand } from "@/lib/data/people/access";
import { getCatalogue } from "@/lib/domain/catalogue";
import { NotAllowed, NotFound, Refused } from "@/lib/domain/errors";
import { mayResolve } from "@/lib/domain/teamwork/may-resolve";
import type { Person } from "@/lib/domain/people/person";
import { mentionable } from "./mentionable";
import { readRequirementWork, type RequirementWork } from "./requirement-work";

export interface NewComment {
  /** Kept as typed. */
  text: string;
  /** The comment that it replies to; null for a new one. */
  repliesTo: string | null;
  /** The ids of those who are asked to look. */
  tell: string[];
}

/**
 * Says something about a requirement, or replies. Those who are asked to look are told. Returns the id.
 * @throws Refused when the comment that it replies to is resolved, or the assessment is closed.
 */
export async function addComment(
  person: Person,
  assessmentId: string,
  requirementId: string,
  { text, repliesTo, tell: ids }: NewComment,
): Promise<string> {
  const work = await demandOpen(person, assessmentId, requirementId);
  if (repliesTo !== null) {
    const thread = work.threads.find(({ id }) => id === repliesTo);
    if (!thread) throw new NotFound("no such comment");
    if (thread.resolved) throw new Refused(RESOLVED);
  }
  const among = ids.length ? await mentionable(person, assessmentId, requirementId, work) : [];
  const mentioned = [...new Set(ids)];
  if (mentioned.some((id) => !among.some((member) => member.id === id))) throw new Refused(NOBODY, "tell");
  return db.$transaction(async (transaction) => {
    const { id } = await transaction.comment.create({
      data: {
        assessmentId,
        requirementId,
        repliesToId: repliesTo,
        text,
        byId: person.id,
        mentions: { create: mentioned.map((personId) => ({ personId })) },
      },
      select: { id: true },
    });
    const about = { assessmentId, requirementId, commentId: id };
    await record(transaction, person, work, "add", { ...about, repliesTo, mentioned });
    const title = getCatalogue(work.catalogueVersion).requirement(requirementId)?.title ?? "";
    const notice = {
      kind: "mentioned",
      words: { by: person.name, what: `${requirementId} ${title}` },
      organisationId: work.organisation.id,
      key: `mentioned:${id}`,
      path: `/assessments/${assessmentId}/requirements/${requirementId}/comments`,
    } as const;
    await tell(transaction, ...mentioned.map((personId) => ({ ...notice, personId })));
    return id;
  });
}

/** Says that nothing is left to do about a comment, or that something is again. To say it twice changes nothing. */
export async function resolveComment(
  person: Person,
  assessmentId: string,
  requirementId: string,
  { commentId, resolved }: { commentId: string; resolved: boolean },
): Promise<void> {
  const work = await demandOpen(person, assessmentId, requirementId);
  const thread = work.threads.find(({ id }) => id === commentId);
  if (!thread) throw new NotFound("no such comment");
  if (!mayResolve(work.role, thread)) throw new NotAllowed("comment:resolve");
  await db.$transaction(async (transaction) => {
    const { count } = await transaction.comment.updateMany({
      where: { id: commentId, resolvedAt: resolved ? null : { not: null } },
      data: resolved
        ? { resolvedAt: new Date(), resolvedById: person.id }
        : { resolvedAt: null, resolvedById: null },
    });
    if (count === 0) return;
    const about = { assessmentId, requirementId, commentId };
    await record(transaction, person, work, resolved ? "resolve" : "reopen", about);
  });
}

const RESOLVED = "Somebody resolved this comment. Open the page again and reopen it, then reply.";
const NOBODY = "Somebody you chose may no longer see this. Open the page again and choose anew";
const CLOSED = "This assessment is closed, because the next one has begun. Comment there.";

async function demandOpen(person: Person, assessmentId: string, requirementId: string) {
  const work = await readRequirementWork(person, knownId(assessmentId), requirementId);
  demand(work.role, "comment:write");
  if (work.closed) throw new Refused(CLOSED);
  return work;
}

const record = (
  transaction: Transaction,
  person: Person,
  { organisation }: RequirementWork,
  verb: "add" | "resolve" | "reopen",
  { assessmentId, requirementId, commentId, ...detail }: AboutComment,
) =>
  recordEvent(transaction, {
    chain: organisationChain(organisation.id),
    person,
    what: `comment:${verb}`,
    subject: assessmentId,
    detail: { comment: commentId, requirement: requirementId, ...detail },
  });

interface AboutComment {
  assessmentId: string;
  requirementId: string;
  commentId: string;
  repliesTo?: string | null;
  mentioned?: string[];
}
