import "server-only";
import { db } from "@/lib/data/db";
import { knownId } from "@/lib/data/ids";
import { demandAssessment } from "@/lib/data/people/access";
import { listReturned } from "@/lib/data/review/returned-reviews";
import { fingerprint } from "@/lib/data/tokens";
import { can } from "@/lib/domain/people/permissions";
import type { Person } from "@/lib/domain/people/person";
import { asRead } from "@/lib/domain/submission/as-read";
import { mayDeclare } from "./may-declare";
import { previewSubmission } from "./preparations";

/** What the page is asked for. */
interface Asked {
  productId: string | null;
  /** The returned review to answer, or `none`; the first there is unless told otherwise. */
  answers?: string;
}

/** Everything that somebody needs who is to prepare a submission, or to declare it. */
export async function readToSubmit(person: Person, assessmentId: string, asked: Asked) {
  const { id, organisation, role, closedAt } = await demandAssessment(
    person,
    assessmentId,
    "submission:read",
  );
  const subject = { organisationId: organisation.id, productId: asked.productId && knownId(asked.productId) };
  const [waiting, returned, declares, approvers, { marking }] = await Promise.all([
    db.preparation.findFirst({
      where: { ...subject, assessmentId: id, ended: null },
      select: { id: true, answersId: true, note: true, preparedAt: true, preparedById: true },
    }),
    listReturned(db, subject, id),
    mayDeclare(organisation.id, role),
    db.membership.count({ where: { organisationId: organisation.id, role: "approver" } }),
    db.organisation.findUniqueOrThrow({ where: { id: organisation.id }, select: { marking: true } }),
  ]);
  // One that answers a review which has gone on since is not to be declared.
  const isCurrent = (id: string | null) => id === null || returned.some((review) => review.id === id);
  const preparation = waiting && isCurrent(waiting.answersId) ? waiting : null;
  const answers = returned.find((review) => review.id === asked.answers) ?? returned[0];
  const answersId = preparation
    ? preparation.answersId
    : asked.answers === "none"
      ? null
      : (answers?.id ?? null);
  const content = await previewSubmission(person, id, { productId: subject.productId, answersId });
  const by =
    preparation &&
    (await db.person.findUnique({ where: { id: preparation.preparedById }, select: { name: true } }));
  return {
    ...{ organisation: { ...organisation, role, marking }, content, returned, answersId },
    /** The fingerprint of what is shown, by which declaring knows that nothing else is signed. */
    read: fingerprint(asRead(content)),
    closed: closedAt !== null,
    preparation: preparation && {
      id: preparation.id,
      note: preparation.note,
      at: preparation.preparedAt,
      by: by?.name ?? "",
    },
    mayPrepare: can(role, "submission:prepare"),
    mayDeclare: declares,
    hasApprover: approvers > 0,
  };
}

export type ToSubmit = Awaited<ReturnType<typeof readToSubmit>>;
