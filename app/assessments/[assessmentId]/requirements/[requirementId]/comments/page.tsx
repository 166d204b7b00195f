import { z } from "zod";
import { CommentFields } from "@/components/teamwork/comment-fields";
import { CommentThread } from "@/components/teamwork/comment-thread";
import { WhoSeesComments } from "@/components/teamwork/who-sees-comments";
import { SaveForm } from "@/components/form/save-form";
import { BackLink } from "@/components/nhs/back-link";
import { PageTitle } from "@/components/nhs/page-title";
import { TextLink } from "@/components/nhs/text-link";
import { TwoThirds } from "@/components/nhs/two-thirds";
import { requirePerson } from "@/lib/current-person";
import { readComments } from "@/lib/data/teamwork/comments";
import { getCatalogue } from "@/lib/domain/catalogue";
import { mayResolve } from "@/lib/domain/teamwork/may-resolve";
import { keptForm } from "@/lib/forms/kept-form";
import { orNotFound } from "@/lib/forms/or-not-found";
import { pageNotFound } from "@/lib/forms/page-not-found";
import { resolve, save } from "./save";

const query = z.object({ reply: z.uuid().optional().catch(undefined) });

export default async function CommentsPage({
  params,
  searchParams,
}: PageProps<"/assessments/[assessmentId]/requirements/[requirementId]/comments">) {
  const { assessmentId, requirementId } = await params;
  const search = await searchParams;
  const above = `/assessments/${assessmentId}/requirements/${requirementId}`;
  const page = `${above}/comments`;
  const { reply } = query.parse(search);
  const path = reply ? `${page}?reply=${reply}` : page;
  const person = await requirePerson(path);
  const { work, people } = await orNotFound(readComments(person, assessmentId, requirementId));
  const kept = await keptForm(person, path, search);
  const requirement = getCatalogue(work.catalogueVersion).requirement(requirementId);
  const repliesTo = work.threads.find(({ id, resolved }) => id === reply && !resolved);
  if (!requirement || (reply && !repliesTo)) pageNotFound();
  const ids = { path, page, assessmentId, requirementId };
  const title = repliesTo ? "Reply to a comment" : "Comments";
  const threads = repliesTo ? [repliesTo] : work.threads;

  const said = (
    <>
      <h1>
        <span className="nhsuk-caption-l">
          {requirementId} {requirement.title}
        </span>
        {title}
      </h1>
      <WhoSeesComments delegate={work.role === "delegate"} />
      {threads.length === 0 && (
        <p>Nobody has said anything {work.role === "delegate" ? "to you " : ""}yet.</p>
      )}
      {threads.map((thread) => (
        <CommentThread key={thread.id} thread={thread}>
          {!repliesTo && !work.closed && (
            <>
              {!thread.resolved && (
                <p>
                  <TextLink href={`${page}?reply=${thread.id}`} about={`to ${thread.by}`}>
                    Reply
                  </TextLink>
                </p>
              )}
              {mayResolve(work.role, thread) && (
                <SaveForm
                  save={resolve.bind(null, {
                    ...ids,
                    commentId: thread.id,
                    to: thread.resolved ? "open" : "resolved",
                  })}
                  submit={thread.resolved ? "Reopen" : "Resolve"}
                  variant="secondary"
                />
              )}
            </>
          )}
        </CommentThread>
      ))}
    </>
  );
  return (
    <>
      <BackLink href={repliesTo ? page : above}>
        {repliesTo ? "Back to all comments" : "Back to the requirement"}
      </BackLink>
      <TwoThirds>
        {work.closed && (
          <>
            <PageTitle title={title} />
            {said}
          </>
        )}
        {!work.closed && (
          <SaveForm
            save={save.bind(null, { ...ids, repliesTo: reply ?? "" })}
            title={title}
            submit={repliesTo ? "Reply" : "Add the comment"}
            initial={kept}
            above={said}
          >
            <CommentFields label={repliesTo ? "Your reply" : "Add a comment"} people={people} />
          </SaveForm>
        )}
      </TwoThirds>
    </>
  );
}
