import type { ReactNode } from "react";

interface FooterProps {
  links: { href: string; text: string }[];
  /** The disclaimer. */
  children: ReactNode;
}

/** https://service-manual.nhs.uk/design-system/components/footer */
export function Footer({ links, children }: FooterProps) {
  return (
    <footer className="nhsuk-footer" role="contentinfo">
      <div className="nhsuk-width-container">
        <div className="nhsuk-footer__meta">
          <h2 className="nhsuk-u-visually-hidden">Support links</h2>
          <ul className="nhsuk-footer__list">
            {links.map((link) => (
              <li key={link.href} className="nhsuk-footer__list-item">
                <a className="nhsuk-footer__list-item-link" href={link.href}>
                  {link.text}
                </a>
              </li>
            ))}
          </ul>
          <p className="nhsuk-body-s">{children}</p>
        </div>
      </div>
    </footer>
  );
}
