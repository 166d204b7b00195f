interface LinkRowProps {
  /** What the links lead around in, for those who do not see them. */
  label: string;
  root: string;
  links: readonly { part: string; text: string; path: string }[];
  current?: string;
}

/** A row of links with the one in bold that the page is in. */
export function LinkRow({ label, root, links, current }: LinkRowProps) {
  return (
    <nav aria-label={label}>
      <ul className="nhsuk-list tw:flex tw:flex-wrap tw:gap-x-6 tw:gap-y-2">
        {links.map(({ part, text, path }) => (
          <li key={part}>
            <a
              className="nhsuk-link"
              href={root + path}
              aria-current={part === current ? (path === "" ? "page" : "true") : undefined}
            >
              {part === current ? <strong>{text}</strong> : text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
