import { NotificationBanner } from "@/components/nhs/notification-banner";

const SAYS = {
  sent: "The invitation is sent.",
  failed: "We could not send the email. Give them this link yourself.",
  off: "This server does not send email. Give them this link yourself.",
};

/** Whether the email of an invitation went out. */
export function EmailFateNotice({ fate }: { fate: keyof typeof SAYS }) {
  return <NotificationBanner success={fate === "sent"}>{SAYS[fate]}</NotificationBanner>;
}
