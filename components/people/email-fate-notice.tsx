import { NotificationBanner } from "@/components/nhs/notification-banner";

const SAYS = {
  sent: "The invitation is sent.",
  failed: "We could not send the email. Give them this link yourself.",
  off: "This server does not send email. Give them this link yourself.",
};

interface EmailFateNoticeProps {
  fate: keyof typeof SAYS;
  /** What was assigned to whoever is invited, in words, if that is why. */
  assigned?: string;
}

/** Whether the email of an invitation went out, and what was assigned with it. */
export function EmailFateNotice({ fate, assigned }: EmailFateNoticeProps) {
  return (
    <NotificationBanner success={fate === "sent"}>
      {assigned && `${assigned} is assigned to them, and waits until they accept. `}
      {SAYS[fate]}
    </NotificationBanner>
  );
}
