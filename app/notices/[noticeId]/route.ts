import { redirect } from "next/navigation";
import { requirePerson } from "@/lib/current-person";
import { openNotice } from "@/lib/data/notices/notices";
import { orAnswerNotFound } from "@/lib/forms/or-answer-not-found";

/** Leads to what a notice is about, and marks it as read: whoever opens it has read it, here or in an email. */
export async function GET(_: Request, { params }: RouteContext<"/notices/[noticeId]">) {
  const { noticeId } = await params;
  const person = await requirePerson(`/notices/${noticeId}`);
  return orAnswerNotFound(openNotice(person, noticeId).then((path) => redirect(path)));
}
