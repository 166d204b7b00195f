import { useId, type ReactNode } from "react";

interface NotificationBannerProps {
  children: ReactNode;
  /** Something the person did has worked. Otherwise it is news that matters on this page. */
  success?: boolean;
}

/** https://service-manual.nhs.uk/design-system/components/notification-banners */
export function NotificationBanner({ children, success }: NotificationBannerProps) {
  const title = useId();
  return (
    <div
      className={
        success ? "nhsuk-notification-banner nhsuk-notification-banner--success" : "nhsuk-notification-banner"
      }
      role={success ? "alert" : "region"}
      aria-labelledby={title}
    >
      <div className="nhsuk-notification-banner__header">
        <h2 className="nhsuk-notification-banner__title" id={title}>
          {success ? "Success" : "Important"}
        </h2>
      </div>
      <div className="nhsuk-notification-banner__content">
        <p className="nhsuk-notification-banner__heading">{children}</p>
      </div>
    </div>
  );
}
