import type { ReactNode } from "react";

interface TextLinkProps {
  href: string;
  children: ReactNode;
  /** Added for screen readers only, to tell links of the same text apart: `Change` + `opening hours`. */
  about?: string;
}

/**
 * A plain link. The browser loads the whole page, so that focus, title and back button behave the same with and
 * without JavaScript, and nothing is fetched before it is asked for.
 */
export function TextLink({ href, children, about }: TextLinkProps) {
  return (
    <a className="nhsuk-link" href={href}>
      {children}
      {about && <span className="nhsuk-u-visually-hidden"> {about}</span>}
    </a>
  );
}
