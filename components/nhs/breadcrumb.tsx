export interface Crumb {
  href: string;
  text: string;
}

/**
 * The way back up, from `Home` to the parent of this page; the page itself is not in it.
 * https://service-manual.nhs.uk/design-system/components/breadcrumbs
 */
export function Breadcrumb({ items }: { items: Crumb[] }) {
  const parent = items.at(-1);
  if (!parent) return null;
  return (
    <nav className="nhsuk-breadcrumb" aria-label="Breadcrumb">
      <ol className="nhsuk-breadcrumb__list">
        {items.map((item) => (
          <li key={item.href} className="nhsuk-breadcrumb__list-item">
            <a className="nhsuk-breadcrumb__link" href={item.href}>
              {item.text}
            </a>
          </li>
        ))}
      </ol>
      <a className="nhsuk-back-link" href={parent.href}>
        <span className="nhsuk-u-visually-hidden">Back to </span>
        {parent.text}
      </a>
    </nav>
  );
}
