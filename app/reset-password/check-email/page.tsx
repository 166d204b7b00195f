import { CheckEmail } from "@/components/sign-in/check-email";
import { env } from "@/lib/env";
import { readMessage } from "@/lib/email/sent-message";

export default async function CheckEmailPage() {
  const folder = env.SMTP_URL ? undefined : `${env.DATA_FOLDER}/mail`;
  return <CheckEmail again="/reset-password" folder={folder} sent={await readMessage()} />;
}
