import type { ReactNode } from "react";

interface ButtonLinkProps {
  href: string;
  children: ReactNode;
  variant?: "secondary" | "warning";
}

/** A link that looks like a button, for the one way on from a page. It stays a link to assistive technology. */
export function ButtonLink({ href, children, variant }: ButtonLinkProps) {
  const className = variant ? `nhsuk-button nhsuk-button--${variant}` : "nhsuk-button";
  return (
    <a className={className} href={href} draggable={false}>
      {children}
    </a>
  );
}
