import type { ReactNode } from "react";
import { SignOutForm } from "@/components/form/sign-out-form";

interface HeaderProps {
  serviceName: string;
  /** Where the name leads. */
  home: string;
  /** What stands on the right: links, or the name of the person and a way to sign out. */
  account: HeaderItem[];
}

/** A link, plain text, or the button that signs out. */
export type HeaderItem =
  | { text: string; href: string; icon?: boolean }
  | { text: string; icon?: boolean; href?: undefined; post?: undefined }
  | { text: string; post: (data: FormData) => Promise<void>; icon?: boolean; href?: undefined };

/**
 * https://service-manual.nhs.uk/design-system/components/header
 * The name of the service only: the NHS logo is not ours to use.
 */
export function Header({ serviceName, home, account }: HeaderProps) {
  return (
    <header className="nhsuk-header" role="banner">
      <div className="nhsuk-header__container nhsuk-width-container">
        <div className="nhsuk-header__service">
          <a className="nhsuk-header__service-name" href={home}>
            {serviceName}
          </a>
        </div>
        <nav className="nhsuk-header__account" aria-label="Account">
          <ul className="nhsuk-header__account-list">
            {account.map((item) => (
              <li key={item.text} className="nhsuk-header__account-item">
                <AccountItem {...item} />
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </header>
  );
}

function AccountItem(item: HeaderItem) {
  const content: ReactNode = (
    <>
      {item.icon && <UserIcon />}
      {item.text}
    </>
  );
  if (item.href)
    return (
      <a className="nhsuk-header__account-link" href={item.href}>
        {content}
      </a>
    );
  if ("post" in item && item.post)
    return (
      <SignOutForm className="nhsuk-header__account-form" action={item.post}>
        <button className="nhsuk-header__account-button">{content}</button>
      </SignOutForm>
    );
  return content;
}

function UserIcon() {
  return (
    <svg
      className="nhsuk-icon nhsuk-icon--user"
      viewBox="0 0 24 24"
      width="16"
      height="16"
      focusable="false"
      aria-hidden="true"
    >
      <path d="M12 1a11 11 0 1 1 0 22 11 11 0 0 1 0-22Zm0 2a9 9 0 0 0-5 16.5V18a4 4 0 0 1 4-4h2a4 4 0 0 1 4 4v1.5A9 9 0 0 0 12 3Zm0 3a3.5 3.5 0 1 1-3.5 3.5A3.4 3.4 0 0 1 12 6Z" />
    </svg>
  );
}
