import type { Notice } from "./notice";
import { noticeInWords } from "./notice-in-words";

interface Told {
  id: string;
  notice: Notice;
  /** Whose it is, if it is about an organisation. */
  organisation: string | null;
}

/** The email that tells a person some notices. Each has a link, which opens what it is about and marks it as read. */
export function noticesEmail(name: string, notices: Told[], portal: string) {
  const [first] = notices;
  const items = notices.map(
    ({ id, notice, organisation }) =>
      `${organisation ? `${organisation}\n` : ""}${noticeInWords(notice)}\n${portal}/notices/${id}`,
  );
  return {
    subject: notices.length === 1 ? noticeInWords(first!.notice) : `${notices.length} notices`,
    text: [
      `Hello ${name},`,
      ...items,
      `You can choose of what you are told by email: ${portal}/account/notices`,
    ].join("\n\n"),
  };
}
