interface PageLink {
  href: string;
  /** Where it leads, in words. */
  text: string;
}

interface PaginationProps {
  previous?: PageLink;
  next?: PageLink;
}

/** Previous and next, of requirements for example. https://service-manual.nhs.uk/design-system/components/pagination */
export function Pagination({ previous, next }: PaginationProps) {
  if (!previous && !next) return null;
  return (
    <nav className="nhsuk-pagination" aria-label="Pagination">
      <ul className="nhsuk-list nhsuk-pagination__list">
        {previous && (
          <li className="nhsuk-pagination-item--previous">
            <a
              className="nhsuk-pagination__link nhsuk-pagination__link--prev"
              href={previous.href}
              rel="prev"
            >
              <Words title="Previous" page={previous.text} />
              <Arrow
                side="left"
                path="M10.7 6.3c.4.4.4 1 0 1.4L7.4 11H19a1 1 0 0 1 0 2H7.4l3.3 3.3c.4.4.4 1 0 1.4a1 1 0 0 1-1.4 0l-5-5A1 1 0 0 1 4 12c0-.3.1-.5.3-.7l5-5a1 1 0 0 1 1.4 0Z"
              />
            </a>
          </li>
        )}
        {next && (
          <li className="nhsuk-pagination-item--next">
            <a className="nhsuk-pagination__link nhsuk-pagination__link--next" href={next.href} rel="next">
              <Words title="Next" page={next.text} />
              <Arrow
                side="right"
                path="m14.7 6.3 5 5c.2.2.3.4.3.7 0 .3-.1.5-.3.7l-5 5a1 1 0 0 1-1.4-1.4l3.3-3.3H5a1 1 0 0 1 0-2h11.6l-3.3-3.3a1 1 0 1 1 1.4-1.4Z"
              />
            </a>
          </li>
        )}
      </ul>
    </nav>
  );
}

function Words({ title, page }: { title: string; page: string }) {
  return (
    <>
      <span className="nhsuk-pagination__title">{title}</span>
      <span className="nhsuk-u-visually-hidden">: </span>
      <span className="nhsuk-pagination__page">{page}</span>
    </>
  );
}

function Arrow({ side, path }: { side: "left" | "right"; path: string }) {
  return (
    <svg
      className={`nhsuk-icon nhsuk-icon--arrow-${side}`}
      viewBox="0 0 24 24"
      width="16"
      height="16"
      focusable="false"
      aria-hidden="true"
    >
      <path d={path} />
    </svg>
  );
}
