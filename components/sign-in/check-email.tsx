import { InsetText } from "@/components/nhs/inset-text";
import { PageTitle } from "@/components/nhs/page-title";
import { TextLink } from "@/components/nhs/text-link";
import { TwoThirds } from "@/components/nhs/two-thirds";

interface CheckEmailProps {
  /** Where to ask for another message. */
  again: string;
  /** Where messages are written on a server that cannot send any. */
  folder?: string;
  /** The address as it was typed and, in demonstration mode, the message itself. */
  sent: { to: string; message?: { subject: string; link: string; writtenTo?: string } } | null;
}

/** The same words whether or not there is an account: the message alone says which. */
export function CheckEmail({ again, folder, sent }: CheckEmailProps) {
  return (
    <TwoThirds>
      <PageTitle title="Check your email" />
      <h1>Check your email</h1>
      <p>
        We have sent a message with a link to{" "}
        {sent ? <strong className="tw:wrap-anywhere">{sent.to}</strong> : "you"}. Open the link to go on.
      </p>
      {sent && (
        <p>
          Wrong address? <TextLink href={again}>Change it</TextLink>.
        </p>
      )}
      <p>
        If nothing arrives within a few minutes, look in your junk folder. Then{" "}
        <TextLink href={again}>ask for another message</TextLink>.
      </p>
      {folder && (
        <InsetText>
          <p>
            This server is not set up to send email. Messages are written to files in the folder{" "}
            <code>{folder}</code> instead.
          </p>
          {sent?.message && <Message {...sent.message} />}
        </InsetText>
      )}
    </TwoThirds>
  );
}

type MessageProps = NonNullable<NonNullable<CheckEmailProps["sent"]>["message"]>;

function Message({ subject, link, writtenTo }: MessageProps) {
  return (
    <>
      {writtenTo && (
        <p>
          Yours is in <code className="tw:wrap-anywhere">{writtenTo}</code>.
        </p>
      )}
      <p>
        This is a demonstration, so you can open its link here: <TextLink href={link}>{subject}</TextLink>
      </p>
    </>
  );
}
